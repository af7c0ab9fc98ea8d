export { startSimulator, type Simulator, type SimulatorOptions } from './startSimulator';
export type { FaultWish } from './faults/fault';
export type { Credentials } from './signin/credentials';
