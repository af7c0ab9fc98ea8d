import { isItem, text, type Item } from '../../call';
import type { Check } from '../../objects/traits';
import { objectsOf } from '../../tenant/objects';
import { refuseArgument } from '../refusals';

/** A tunnel starts at an address that is provisioned (help.zscaler.com/zia/gre-tunnels, 2025-11). */
export const checkSourceIp: Check = ({ sourceIp }, { tenant }) =>
	objectsOf(tenant, 'zia/staticIP').some(({ ipAddress }) => ipAddress === sourceIp)
		? undefined
		: refuseArgument(`Invalid sourceIp: ${text(sourceIp)} is not provisioned`);

/** An end is sent by its id and shown with its address and place (zia__TestTrafficGRETunnel). */
export function showVips(tunnel: Item, { tenant }: Parameters<Check>[1]): Item {
	const shown = { ...tunnel };
	for (const field of ['primaryDestVip', 'secondaryDestVip']) {
		const sent = tunnel[field];
		if (!isItem(sent)) continue;
		const found = objectsOf(tenant, 'zia/vips/recommendedList').find(
			({ id }) => String(id) === String(sent.id),
		);
		shown[field] = found ?? sent;
	}
	return shown;
}
