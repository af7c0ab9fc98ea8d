/** What a form calls it, the value that workflows store, and what it means. */
export type EventChoice<V extends string = string> = readonly [
	label: string,
	value: V,
	description?: string,
];

interface Described {
	readonly label: string;
	readonly description?: string;
	/** Among the options, for those few who want another value than the usual one. */
	readonly isOption?: boolean;
}

interface Typed extends Described {
	readonly usual: string;
	readonly placeholder?: string;
	/** Lines that are shown of it. */
	readonly rows?: number;
	readonly required?: boolean;
}

interface CountSetting extends Described {
	readonly kind: 'count';
	readonly usual: number;
	readonly description: string;
	/** 0 if not given. */
	readonly min?: number;
	readonly max?: number;
}

/** Some of a list. */
interface ChoicesSetting<V extends string = string> extends Described {
	readonly kind: 'choices';
	readonly choices: readonly EventChoice<V>[];
	readonly usual: readonly V[];
}

/** Texts with commas or line breaks in between. */
interface EntriesSetting extends Typed {
	readonly kind: 'entries';
}

/** Numbers above 0, with commas in between. */
export interface NumbersSetting extends Typed {
	readonly kind: 'numbers';
	/** What they count: 'days'. */
	readonly unit: string;
	readonly max: number;
}

interface ZoneSetting extends Typed {
	readonly kind: 'zone';
}

/** What an event asks for, as data: a form shows it, and reads it as what `SettingValue` says. */
export type Setting = CountSetting | ChoicesSetting | EntriesSetting | NumbersSetting | ZoneSetting;

/** By the names that workflows store them under, in the order of the form. */
export type Settings = Readonly<Record<string, Setting>>;

interface Values {
	readonly count: number;
	readonly choices: readonly string[];
	readonly entries: readonly string[];
	readonly numbers: readonly number[];
	/** Undefined where it was left empty. */
	readonly zone: string | undefined;
}

export type SettingValue<S extends Setting = Setting> =
	S extends ChoicesSetting<infer V> ? readonly V[] : Values[S['kind']];

export type SettingValues<S extends Settings = Settings> = {
	readonly [name in keyof S]: SettingValue<S[name]>;
};
