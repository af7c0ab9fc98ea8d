import { listOf, text } from '../../call';
import type { Check } from '../../objects/traits';
import { given, refuseFirst } from './given';

const readByOcr = ['BITMAP', 'PNG', 'JPEG', 'TIFF'];
const ALL = 'FTCATEGORY_ALL_OUTBOUND';

/**
 * zscaler/terraform-provider-zia, resource_zia_dlp_web_rules.go and validator.go, 2026-08; that the
 * two lists of file types exclude each other: its issue 548.
 */
export const checkDlpRule: Check = (body) => {
	const types = listOf(body.fileTypes).map(text);
	return refuseFirst([
		[
			given(body.fileTypes) && given(body.fileTypeCategories),
			'fileTypes and fileTypeCategories cannot both be set',
		],
		[
			given(body.externalAuditorEmail) && given(body.auditor),
			'externalAuditorEmail and auditor cannot both be set',
		],
		[
			(given(body.externalAuditorEmail) || given(body.auditor)) &&
				!given(body.notificationTemplate),
			'An auditor needs a notificationTemplate',
		],
		[
			given(body.notificationTemplate) && !given(body.auditor) && !given(body.externalAuditorEmail),
			'A notificationTemplate needs an auditor',
		],
		[
			given(body.ocrEnabled) && types.some((type) => !readByOcr.includes(type)),
			`With OCR fileTypes may be ${readByOcr.join(', ')}`,
		],
		[
			types.includes(ALL) && (types.length > 1 || !given(body.withoutContentInspection)),
			`${ALL} stands alone, and only without content inspection`,
		],
		[
			given(body.minSize) && Number(body.minSize) > 96_000,
			'minSize has to be between 0 and 96000 KB',
		],
	]);
};
