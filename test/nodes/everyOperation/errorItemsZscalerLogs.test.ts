import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { describeErrorItems } from './errorItems';

describeErrorItems(new ZscalerLogs());
