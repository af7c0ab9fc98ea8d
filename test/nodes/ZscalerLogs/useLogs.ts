import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import type { SimulatorOptions } from '../../../simulator/startSimulator';
import { type Bench, useTenant } from '../../harness/engine/useTenant';

/** The node Zscaler Logs with a tenant, new in each test. */
export const useLogs = (options: SimulatorOptions = {}): Bench =>
	useTenant(options, new ZscalerLogs());
