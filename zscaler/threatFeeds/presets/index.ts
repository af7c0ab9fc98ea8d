import { abuseCh } from './abuseCh';
import { addresses } from './addresses';
import { presetNames } from './names';
import type { Preset } from './preset';

export type { Preset } from './preset';

export const presets: readonly Preset[] = [...abuseCh, ...presetNames, ...addresses];
