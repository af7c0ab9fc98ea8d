import { abuseCh } from './abuseCh';
import { addresses } from './addresses';
import { names } from './names';
import type { Preset } from './preset';

export type { Preset } from './preset';

export const presets: readonly Preset[] = [...abuseCh, ...names, ...addresses];
