import type { Check } from '../../objects/traits';
import { refuseFirst } from './given';

const isWithin = (value: unknown, min: number, max: number): boolean =>
	value === undefined || value === null || (Number(value) >= min && Number(value) <= max);

/** Shares of the bandwidth in percent. */
export const checkBandwidthRule: Check = (body) =>
	refuseFirst([
		[!isWithin(body.maxBandwidth, 0, 100), 'maxBandwidth has to be between 0 and 100'],
		[!isWithin(body.minBandwidth, 0, 100), 'minBandwidth has to be between 0 and 100'],
		[
			Number(body.minBandwidth ?? 0) > Number(body.maxBandwidth ?? 100),
			'minBandwidth is larger than maxBandwidth',
		],
	]);

/** Kilobytes: zscaler/terraform-provider-zia, resource_zia_file_type_control_rules.go, 2026-08. */
const LARGEST_FILE = 409_600;

export const checkFileRule: Check = (body) =>
	refuseFirst([
		[!isWithin(body.minSize, 0, LARGEST_FILE), `minSize is larger than ${LARGEST_FILE}`],
		[!isWithin(body.maxSize, 0, LARGEST_FILE), `maxSize is larger than ${LARGEST_FILE}`],
	]);
