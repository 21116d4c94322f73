import { register } from '../../core/register.js';
import { LicenseBar } from './license-bar.js';

register(LicenseBar);
