<?php
/**
 * Plays WordPress for the plugin, so that it can be tried without one: the functions that it calls, and a page as a classic theme shows it.
 *   php wordpress.php customers > page.html
 */

const SITE = '/portals/mine';

$hooks = array();
$styles = array();
$modules = array();
$enqueued = array();
$post = (object) array('post_content' => file_get_contents(__DIR__ . "/pages/$argv[1].html"));

function add_action(string $name, callable $act): void
{
    $GLOBALS['hooks'][$name][] = $act;
}

function add_filter(string $name, callable $change): void
{
    add_action($name, $change);
}

function home_url(string $path): string
{
    return SITE . $path;
}

function plugins_url(string $path, string $plugin): string
{
    return home_url('/wp-content/plugins/' . basename(dirname($plugin)) . "/$path");
}

function is_singular(): bool
{
    return true;
}

function get_post(): object
{
    return $GLOBALS['post'];
}

function wp_enqueue_style(string $handle, string $src, array $deps, ?string $version): void
{
    $GLOBALS['styles'][$handle] = $src . ($version === null ? '' : "?ver=$version");
}

function wp_register_script_module(string $id, string $src, array $deps, ?string $version): void
{
    $GLOBALS['modules'][$id] = array('src' => $src . ($version === null ? '' : "?ver=$version"), 'deps' => $deps);
}

function wp_enqueue_script_module(string $id, string $src, array $deps, ?string $version): void
{
    wp_register_script_module($id, $src, $deps, $version);
    $GLOBALS['enqueued'][] = $id;
}

function filtered(string $name, array $value): array
{
    return array_reduce($GLOBALS['hooks'][$name] ?? array(), fn ($so_far, $change) => $change($so_far), $value);
}

function json(array $value): string
{
    return json_encode($value, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES);
}

function head(): void
{
    foreach ($GLOBALS['hooks']['wp_enqueue_scripts'] as $act) {
        $act();
    }
    foreach ($GLOBALS['styles'] as $handle => $src) {
        echo "<link rel='stylesheet' id='$handle-css' href='$src' media='all' />\n";
    }
}

/** In a classic theme modules come at the end of the page, those that others import in an import map. */
function footer(): void
{
    global $modules, $enqueued;
    $imports = array();
    foreach ($enqueued as $id) {
        foreach ($modules[$id]['deps'] as $needed) {
            $imports[$needed] = $modules[$needed]['src'];
        }
    }
    echo '<script type="importmap" id="wp-importmap">' . "\n" . json(array('imports' => $imports)) . "\n</script>\n";
    foreach ($enqueued as $id) {
        echo "<script type=\"module\" src=\"{$modules[$id]['src']}\" id=\"$id-js-module\"></script>\n";
    }
    foreach ($imports as $id => $src) {
        echo "<link rel=\"modulepreload\" href=\"$src\" id=\"$id-js-modulepreload\">\n";
    }
    foreach ($enqueued as $id) {
        $data = json(filtered("script_module_data_$id", array()));
        echo "<script type=\"application/json\" id=\"wp-script-module-data-$id\">\n$data\n</script>\n";
    }
}

function content(): string
{
    return preg_replace('/<!-- \/?wp:html -->\n?/', '', get_post()->post_content);
}

require __DIR__ . '/partner-hub/partner-hub.php';
?>
<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width" />
<title>Portal</title>
<?php head(); ?>
</head>
<body class="page wp-embed-responsive">
<nav><a href="<?= home_url('/') ?>">Customers</a> <a href="<?= home_url('/customer-1/') ?>">Customer 1</a></nav>
<main>
<?= content() ?>
</main>
<?php footer(); ?>
</body>
</html>
