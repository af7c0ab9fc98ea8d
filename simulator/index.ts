export type { Item } from './call';
export { startSimulator, type Simulator, type SimulatorOptions } from './startSimulator';
export type { FaultWish } from './faults/fault';
export type { Push } from './nss/pushLogs';
export type { PushWish } from './nss/pushWish';
export type { Credentials } from './signin/credentials';
