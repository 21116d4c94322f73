<?php
/** The page "Settings → Partner hub". */

namespace PartnerHubElements;

defined('ABSPATH') || exit;

/** An address as an attribute takes it: whole, or a path of this site. */
function as_address(mixed $value): string
{
    return is_string($value) ? sanitize_url($value, array('http', 'https')) : '';
}

add_action('admin_init', function () {
    register_setting(OPTION, OPTION, array(
        'type' => 'array',
        'sanitize_callback' => fn ($input) => array(
            'api_base' => as_address($input['api_base'] ?? ''),
            'token_url' => as_address($input['token_url'] ?? ''),
            'is_demo' => !empty($input['is_demo']),
        ),
    ));
});

add_action('admin_menu', function () {
    $title = __('Partner hub', 'partner-hub-elements');
    add_options_page($title, $title, 'manage_options', 'partner-hub-elements', __NAMESPACE__ . '\show_settings');
});

function address_row(string $name, string $label, string $remark): void
{
    ?>
    <tr>
        <th scope="row"><label for="<?= esc_attr($name) ?>"><?= esc_html($label) ?></label></th>
        <td>
            <input class="regular-text code" id="<?= esc_attr($name) ?>" name="<?= esc_attr(OPTION . "[$name]") ?>"
                value="<?= esc_attr(settings()[$name]) ?>" aria-describedby="<?= esc_attr($name) ?>-remark">
            <p class="description" id="<?= esc_attr($name) ?>-remark"><?= esc_html($remark) ?></p>
        </td>
    </tr>
    <?php
}

function show_settings(): void
{
    ?>
    <div class="wrap">
        <h1><?= esc_html(get_admin_page_title()) ?></h1>
        <form action="options.php" method="post">
            <?php settings_fields(OPTION); ?>
            <table class="form-table" role="presentation">
                <?php
                address_row(
                    'api_base',
                    __('Address of the API', 'partner-hub-elements'),
                    __('Such as https://portal.example/api, or /api on this site.', 'partner-hub-elements'),
                );
                address_row(
                    'token_url',
                    __('Address of the token', 'partner-hub-elements'),
                    __('Answers with the token of the visitor who is signed in.', 'partner-hub-elements'),
                );
                ?>
                <tr>
                    <th scope="row"><?= esc_html__('Made-up data', 'partner-hub-elements') ?></th>
                    <td>
                        <label>
                            <input type="checkbox" name="<?= esc_attr(OPTION . '[is_demo]') ?>" value="1" <?php checked(settings()['is_demo']); ?>>
                            <?= esc_html__('Show data of a partner that does not exist, to try the elements out', 'partner-hub-elements') ?>
                        </label>
                    </td>
                </tr>
            </table>
            <?php submit_button(); ?>
        </form>
    </div>
    <?php
}
