import { refusal } from './refusal';

/**
 * Whether a switch is on: true and false, as texts too, and 1 and 0, as n8n takes them
 * (n8n-workflow 2.41 type-validation, tryToParseBoolean). A switch is never guessed: nothing is
 * neither, since some of them protect when they are on, and some when they are off.
 */
export function readFlag(given: unknown, label: string): boolean {
	if (typeof given === 'boolean') return given;
	const text = isPlain(given) ? String(given).trim().toLowerCase() : '';
	if (text === 'true' || text === 'false') return text === 'true';
	const number = text === '' ? NaN : Number(text);
	if (number === 0 || number === 1) return number === 1;
	throw refusal(label, 'true or false', given);
}

const isPlain = (given: unknown): given is string | number =>
	typeof given === 'string' || typeof given === 'number';
