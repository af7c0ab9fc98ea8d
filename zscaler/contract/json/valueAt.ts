import { get } from 'lodash';

import type { Json, JsonObject } from './json';

/** What stands under a name, or at the end of a path of names: `userInfo.name`. */
export const valueAt = (object: JsonObject, path: string): Json | undefined => get(object, path);
