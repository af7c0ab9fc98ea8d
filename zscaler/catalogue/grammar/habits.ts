import type { ProductId } from '../../contract/products';
import type { Answer } from '../../contract/answer';
import type { Field } from './fields';
import { text } from './makeFields';
import type { UsualVerb } from './operations';

/** What all operations of a product have in common, so that no row has to say it. */
interface Habits {
	/** Query parameters that every operation takes. */
	readonly query?: readonly Field[];
	/** Get answers the object with its id: recorded for rows of every kind, 2026-03. */
	readonly keyed?: true;
	/** What an update may say in place of the object. */
	readonly confirms?: readonly string[];
	/** Where a verb answers otherwise than is usual. */
	readonly answers?: Partial<Readonly<Record<UsualVerb, Answer>>>;
}

export const habits: Readonly<Partial<Record<ProductId, Habits>>> = {
	zia: { keyed: true },
	ztw: { keyed: true },
	zid: { keyed: true },
	aiguard: { keyed: true },
	// `{"success": "true"}`: recorded for trusted networks and the fail open policy, 2026-03.
	zcc: { confirms: ['success'] },
	zpa: {
		keyed: true,
		query: [
			text('microtenantId', {
				label: 'Microtenant ID',
				hint: 'Acts within this microtenant instead of the default one',
			}),
		],
		// A PUT is answered by an empty 204: the recordings of all ZPA resources.
		answers: { update: 'nothing' },
	},
};
