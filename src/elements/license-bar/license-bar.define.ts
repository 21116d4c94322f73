import { register } from '../../core/element/register.js';
import { LicenseBar } from './license-bar.js';

register(LicenseBar);
