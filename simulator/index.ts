export type { Item } from './call';
export { startSimulator, type Simulator } from './startSimulator';
export type { Push } from './nss/pushLogs';
export type { PushRequest as PushWish } from './nss/pushRequest';
