import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { describeErrorTexts } from './errorTexts';

describeErrorTexts(new Zscaler());
