import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { describeErrorItems } from './errorItems';

describeErrorItems(new ZscalerThreatFeed());
