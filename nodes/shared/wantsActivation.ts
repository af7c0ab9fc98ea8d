import type { ItemsForm } from './parameters/asForm';

/** Whether the user wants what is saved to be in force at the end of the run: read before it begins. */
export const wantsActivation = (context: ItemsForm): boolean =>
	context.runForm.flag('activateWhenDone');
