import { register } from '../../core/element/register.js';
import { OrganizationSetup } from './organization-setup.js';

register(OrganizationSetup);
