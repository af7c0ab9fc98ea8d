import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { describeErrorItems } from './errorItems';

describeErrorItems(new Zscaler());
