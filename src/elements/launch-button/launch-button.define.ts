import { register } from '../../core/element/register.js';
import { LaunchButton } from './launch-button.js';

register(LaunchButton);
