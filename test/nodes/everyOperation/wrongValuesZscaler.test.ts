import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { describeWrongValues } from './wrongValues';

describeWrongValues(new Zscaler());
