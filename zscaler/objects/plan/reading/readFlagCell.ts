import { RefusedCell } from './reading';
import { table } from '../../../contract/text/table';

const flags: Readonly<Record<string, boolean>> = table({
	...{ true: true, yes: true, y: true, on: true, '1': true, enabled: true, enable: true },
	...{ false: false, no: false, n: false, off: false, '0': false, disabled: false, disable: false },
});

/** Whether it means on or off; undefined for what means neither. Sheets write 1 as 1.0 too. */
export function flagIn(value: unknown): boolean | undefined {
	const text = String(value).trim().toLowerCase();
	return flags[text] ?? (/^[01]\.0+$/.test(text) ? text.startsWith('1') : undefined);
}

export function readFlagCell(name: string, value: unknown): boolean {
	refuseEither(name, value);
	const flag = flagIn(value);
	if (flag === undefined) throw new RefusedCell('is neither true nor false');
	return flag;
}

/** What is called Disabled is on where something is off: 'Disabled: enabled' says nothing that is sure. */
export function refuseEither(name: string, value: unknown): void {
	if (/disabl/i.test(name) && /^(?:en|dis)abled?$/i.test(String(value).trim())) {
		throw new RefusedCell(`may mean either beside '${name}': write yes or no`);
	}
}
