import { table } from '../../contract/text/table';

/** ISO 3166-1 alpha-2, as of 2026-11; their English names are the platform's (Unicode CLDR). */
export const countryCodes: readonly string[] = (
	'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV ' +
	'BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ' +
	'ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE ' +
	'IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY ' +
	'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU ' +
	'NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM ' +
	'SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE ' +
	'VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/**
 * What Zscaler calls a country of a location, where that is not its English name in capitals:
 * terraform-provider-zia validator.go supportedZiaCountries, 2026-08.
 */
export const ownNames: Readonly<Record<string, string>> = table({
	...{ AX: 'ALAND', BL: 'SAINT_BARTHELEMY', CD: 'DR_CONGO', CG: 'CONGO_REPUBLIC' },
	...{ CI: 'IVORY_COAST', CV: 'CABO_VERDE', GM: 'THE_GAMBIA', HK: 'HONG_KONG' },
	...{ GS: 'SOUTH_GEORGIA_AND_THE_SOUTH_SANDWICH_ISLANDS', LC: 'SAINT_LUCIA', MM: 'MYANMAR' },
	...{ KR: 'KOREA_REPUBLIC_OF', MF: 'SAINT_MARTIN', MO: 'MACAO', NL: 'THE_NETHERLANDS' },
	...{ PM: 'SAINT_PIERRE_AND_MIQUELON', PS: 'PALESTINE', SH: 'SAINT_HELENA', SZ: 'SWAZILAND' },
	...{ TR: 'TURKEY', UM: 'US_OUTLYING_ISLANDS', VI: 'US_VIRGIN_ISLANDS' },
	...{ VC: 'ST_VINCENT_AND_THE_GRENADINES', WF: 'WALLIS_AND_FUTUNA_ISLANDS' },
});

/** What people write besides. */
export const otherNames: Readonly<Record<string, readonly string[]>> = table({
	US: ['USA', 'UNITED_STATES_OF_AMERICA'],
	GB: ['UK', 'GREAT_BRITAIN', 'UNITED_KINGDOM_OF_GREAT_BRITAIN_AND_NORTHERN_IRELAND'],
	CZ: ['CZECH_REPUBLIC'],
	KR: ['SOUTH_KOREA'],
	RU: ['RUSSIAN_FEDERATION'],
	AE: ['UAE'],
	VN: ['VIET_NAM'],
	MK: ['MACEDONIA'],
});

/** How an API writes a country. */
export type CountryForm = 'COUNTRY_CH' | 'SWITZERLAND' | 'CH';
