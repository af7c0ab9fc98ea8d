import type { Item } from '../call';

/** Some of the categories that every tenant has: super category to its own. */
const categories: Record<string, readonly string[]> = {
	ADULT_MATERIAL: [
		'OTHER_ADULT_MATERIAL',
		'ADULT_THEMES',
		'LINGERIE_BIKINI',
		'NUDITY',
		'PORNOGRAPHY',
	],
	BUSINESS_AND_ECONOMY: [
		'CORPORATE_MARKETING',
		'FINANCE',
		'PROFESSIONAL_SERVICES',
		'TRADING_BROKARAGE_INSURANCE',
	],
	DRUGS: ['MARIJUANA', 'OTHER_DRUGS'],
	EDUCATION: ['CONTINUING_EDUCATION_COLLEGES', 'HISTORY', 'K_12', 'REFERENCE_SITES'],
	ENTERTAINMENT_AND_RECREATION: ['ENTERTAINMENT', 'MUSIC', 'RADIO_STATIONS', 'STREAMING_MEDIA'],
	GAMBLING: ['GAMBLING'],
	GAMES: ['ONLINE_GAMES', 'SOCIAL_NETWORKING_GAMES', 'OTHER_GAMES'],
	GOVERNMENT_AND_POLITICS: ['GOVERNMENT', 'POLITICS', 'MILITARY'],
	HEALTH: ['HEALTH'],
	ILLEGAL_OR_QUESTIONABLE: [
		'ANONYMIZER',
		'COPYRIGHT_INFRINGEMENT',
		'COMPUTER_HACKING',
		'PROFANITY',
	],
	INFORMATION_TECHNOLOGY: ['AI_ML_APPS', 'GENERAL_AI_ML', 'IMAGE_HOST', 'WEB_HOST', 'FILE_HOST'],
	INTERNET_COMMUNICATION: ['WEB_MAIL', 'INTERNET_SERVICES', 'ONLINE_CHAT', 'WEB_CONFERENCING'],
	JOB_SEARCH: ['JOB_SEARCH'],
	MISCELLANEOUS: ['MISCELLANEOUS_OR_UNKNOWN', 'NEWLY_REG_DOMAINS', 'NEWLY_REVIVED_DOMAINS'],
	NEWS_AND_MEDIA: ['NEWS_AND_MEDIA'],
	SECURITY: ['SPYWARE_OR_ADWARE', 'ADSPYWARE_SITES', 'DYNAMIC_DNS'],
	SHOPPING_AND_AUCTIONS: ['ONLINE_SHOPPING', 'ONLINE_AUCTIONS'],
	SOCIAL_AND_FAMILY_ISSUES: ['SOCIAL_ADULT', 'DATING', 'BLOG'],
	SPORTS: ['SPORTS'],
	TRAVEL: ['TRAVEL'],
	WEAPONS_AND_BOMBS: ['WEAPONS_AND_BOMBS'],
};

export const predefinedCategories: Item[] = Object.entries(categories)
	.flatMap(([superCategory, ids]) => ids.map((id) => ({ id, superCategory })))
	.map((category, index) => ({
		...category,
		urls: [],
		dbCategorizedUrls: [],
		customCategory: false,
		editable: true,
		description: `${category.id}_DESC`,
		type: 'URL_CATEGORY',
		val: index + 1,
		customUrlsCount: 0,
		urlsRetainingParentCategoryCount: 0,
	}));
