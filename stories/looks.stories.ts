import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/customer-list/customer-list.define.js';
import '../src/elements/kpi-group/kpi-group.define.js';
import { customersSeen } from './support/facts/customer-facts.js';
import { groupSeen } from './support/facts/kpi-facts.js';
import { pageOf, type System } from './support/page-of.js';
import type { Seen } from './support/seen.js';
import type { SeenStory } from './support/story.js';

interface Args extends System {
  /** The sheet of ours that is on the page. */
  sheet?: string;
}

const meta = {
  title: 'Looks',
  component: 'partner-hub',
  // It is the page of no element.
  tags: ['!autodocs'],
  parameters: { stateOf: 'customer-list' },
  args: { variables: {} },
  argTypes: { variables: { control: 'object' } },
  render: ({ sheet, ...system }) => html`
    ${sheet && html`<link rel="stylesheet" href=${sheet} />`}
    <div ${pageOf(system)}>
      <kpi-group section="overview"></kpi-group>
      <customer-list></customer-list>
    </div>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const seen: Seen = { ...groupSeen('overview'), parts: ['cards', 'value', 'table'], tables: customersSeen().tables };

/** As it looks by itself. */
export const Plain: Story = { parameters: { seen } };

/** With the brand color of a portal, and nothing else. */
export const Brand: Story = {
  args: { variables: { 'hub-brand': ['#0b6b61', '#46b8a9'] } },
  parameters: { seen },
};

/** Dense rows, of 36 px. */
export const Dense: Story = { args: { variables: { 'hub-row-height': '36px' } }, parameters: { seen } };

/** On a page of Bootstrap 5.3. */
export const Bootstrap: Story = {
  args: {
    sheet: new URL('../src/themes/bootstrap.css', import.meta.url).href,
    attributes: { 'data-bs-theme': 'auto' },
    variables: {
      'bs-primary': '#0d6efd',
      'bs-link-color': ['#0d6efd', '#6ea8fe'],
      'bs-body-font-family': 'system-ui, sans-serif',
      'bs-body-color': ['#212529', '#dee2e6'],
      'bs-body-bg': ['#fff', '#212529'],
      'bs-secondary-bg': ['#e9ecef', '#343a40'],
      'bs-tertiary-bg': ['#f8f9fa', '#2b3035'],
      'bs-border-color': ['#dee2e6', '#495057'],
      'bs-border-radius': '0.375rem',
      'bs-border-radius-lg': '0.5rem',
      'bs-danger': '#dc3545',
      'bs-danger-text-emphasis': ['#58151c', '#ea868f'],
      'bs-danger-bg-subtle': ['#f8d7da', '#2c0b0e'],
      'bs-warning': '#ffc107',
      'bs-warning-text-emphasis': ['#664d03', '#ffda6a'],
      'bs-warning-bg-subtle': ['#fff3cd', '#332701'],
    },
  },
  parameters: { seen },
};

/** On a page of Tailwind 4, with the names that shadcn/ui gives its colors. */
export const Tailwind: Story = {
  args: {
    sheet: new URL('../src/themes/tailwind.css', import.meta.url).href,
    attributes: { 'data-theme': 'auto' },
    variables: {
      background: ['oklch(1 0 0)', 'oklch(0.145 0 0)'],
      foreground: ['oklch(0.145 0 0)', 'oklch(0.985 0 0)'],
      popover: ['oklch(1 0 0)', 'oklch(0.205 0 0)'],
      primary: ['oklch(0.205 0 0)', 'oklch(0.922 0 0)'],
      muted: ['oklch(0.97 0 0)', 'oklch(0.269 0 0)'],
      'muted-foreground': ['oklch(0.556 0 0)', 'oklch(0.708 0 0)'],
      border: ['oklch(0.922 0 0)', 'oklch(1 0 0 / 10%)'],
      radius: '0.625rem',
    },
  },
  parameters: { seen },
};

/** On a page of Fluent UI 9, as in SharePoint and Teams. */
export const Fluent: Story = {
  args: {
    sheet: new URL('../src/themes/sharepoint.css', import.meta.url).href,
    attributes: { class: 'fui-FluentProvider' },
    variables: {
      colorBrandBackground: ['#0f6cbd', '#115ea3'],
      colorBrandForegroundLink: ['#115ea3', '#479ef5'],
      fontFamilyBase: "'Segoe UI', system-ui, sans-serif",
      colorNeutralForeground1: ['#242424', '#fff'],
      colorNeutralForeground2: ['#424242', '#d6d6d6'],
      colorNeutralBackground1: ['#fff', '#292929'],
      colorNeutralBackground1Hover: ['#f5f5f5', '#3d3d3d'],
      colorNeutralBackground6: ['#e6e6e6', '#333'],
      colorNeutralStroke2: ['#e0e0e0', '#525252'],
      colorNeutralStroke3: ['#f0f0f0', '#3d3d3d'],
      colorNeutralStrokeAccessible: ['#616161', '#adadad'],
      colorStrokeFocus2: ['#000', '#fff'],
      borderRadiusLarge: '6px',
      borderRadiusMedium: '4px',
    },
  },
  parameters: { seen },
};

/** On a page of Momentum Design. */
export const Momentum: Story = {
  args: {
    sheet: new URL('../src/themes/momentum.css', import.meta.url).href,
    attributes: { class: 'mds-typography mds-theme-auto' },
    variables: {
      'mds-font-family-primary': 'Momentum, Inter, system-ui, sans-serif',
      'mds-color-theme-background-accent-normal': '#1170cf',
      'mds-color-theme-text-accent-normal': ['#0353a8', '#64b4fa'],
      'mds-color-theme-text-primary-normal': ['#000000f2', '#fffffff2'],
      'mds-color-theme-text-secondary-normal': ['#000000b3', '#ffffffb3'],
      'mds-color-theme-background-solid-primary-normal': ['#fff', '#000'],
      'mds-color-theme-background-solid-secondary-normal': ['#f7f7f7', '#1a1a1a'],
      'mds-color-theme-outline-secondary-normal': ['#00000033', '#ffffff33'],
      'mds-color-theme-outline-input-normal': ['#00000080', '#ffffff80'],
      'mds-color-theme-focus-default-1': ['#1170cf', '#64b4fa'],
    },
  },
  parameters: { seen },
};

/** On a page of WordPress, with the palette of a theme that paints its buttons in the color of its text. */
export const WordPress: Story = {
  args: {
    sheet: new URL('../src/themes/wordpress.css', import.meta.url).href,
    attributes: { class: 'wp-site-blocks' },
    variables: {
      'wp--preset--color--base': ['#fff', '#1b1b1b'],
      'wp--preset--color--contrast': ['#111', '#f0f0f0'],
    },
  },
  parameters: { seen },
};
