<?php
/** What WordPress carries out when the plugin is deleted. */

defined('WP_UNINSTALL_PLUGIN') || exit;

delete_option('partner_hub_elements');
