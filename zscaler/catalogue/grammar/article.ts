/** Abbreviations that are spoken as a word: a SAML attribute, but an SSL rule. */
const spoken = /^(SAML|SCIM|NAT|SIM|MAC|LAN|RADIUS|SAAS)\b/;

/** 'a' or 'an', as the first word sounds: an IP group, a user, an SSL rule, a URL category. */
export function articleOf(noun: string): 'a' | 'an' {
	const abbreviation = /^[A-Z][A-Z0-9]+\b/.test(noun) && !spoken.test(noun);
	const vowel = abbreviation ? /^[AEFHILMNORSX]/ : /^([aeio]|u(?!ser|ni|rl))/i;
	return vowel.test(noun) ? 'an' : 'a';
}
