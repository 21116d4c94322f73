import { css } from 'lit';

/** From 700 px the menus stand in a row; below, behind one button. */
export const styles = css`
  .surface {
    container-type: inline-size;
  }

  /* In a list: the list's surface is the filter's. */
  .surface:has(> .inside) {
    border: 0;
    background: none;
  }

  .filter {
    display: grid;
    grid-template:
      'search toggle' auto
      'panel panel' auto
      'chips chips' auto / minmax(0, 1fr) auto;
    column-gap: 8px;
    padding: 12px 16px;
  }

  .panel,
  .chips {
    margin-block-start: 8px;
  }

  .inside {
    padding: 8px 16px;
  }

  .inside:not(.typed) {
    grid-template-columns: minmax(0, 1fr) 104px;
  }

  .search,
  slot[name='search'] {
    grid-area: search;
  }

  slot[name='search'] {
    display: block;
  }

  .toggle {
    grid-area: toggle;
    justify-content: center;
    max-inline-size: 112px;
    padding-inline: 8px;
    font-size: 13px;
  }

  .toggle > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .toggle[part~='active'] {
    border-color: var(--_brand-mark);
    background: var(--_brand-tint);
  }

  .panel {
    grid-area: panel;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    min-block-size: 32px;
  }

  .panel > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .typing,
  .views-button {
    font-size: 13px;
  }

  .views-button {
    max-inline-size: 100%;
  }

  .views-button > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .views-button > .icon {
    margin-inline-end: -4px;
    color: var(--_text-muted);
  }

  .query {
    grid-area: search;
  }

  .typed > .toggle {
    display: none;
  }

  .typed {
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'search' 'panel' 'chips';
  }

  .query > .bone {
    block-size: 32px;
    border-radius: var(--_radius-control);
  }

  .query > .failed {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
    margin: 0;
    color: var(--_danger-text);
  }

  .chips {
    grid-area: chips;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
    min-block-size: 28px;
  }

  .chips > ul {
    display: contents;
    list-style: none;
  }

  .clear {
    min-block-size: 28px;
    padding-block: 2px;
    border-color: transparent;
    background: none;
    color: var(--_brand-text);
    font-size: 13px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  @container (width < 700px) {
    .filter:not(.open, .typed) > .panel {
      display: none;
    }
  }

  /* What is typed needs the room more than the word beside it does. */
  @container (width < 360px) {
    .inside:not(.typed) {
      grid-template-columns: minmax(0, 1fr) 40px;
    }

    .inside > .toggle > bdi {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  /* In a list the search box stands in the line of the table's count and buttons, where that fits. */
  @container (width >= 600px) {
    .inside:not(.typed) {
      grid-template:
        'panel panel panel' auto
        'chips chips chips' auto
        'search toggle .' auto / 240px 104px minmax(0, 1fr);
      /* The keyboard goes as the eye does, in the browsers that can. */
      reading-flow: grid-rows;
    }

    .inside:not(.typed) > :is(.panel, .chips, .toggle) {
      pointer-events: auto;
    }

    .inside:not(.typed) > :is(.panel, .chips) {
      margin-block: 0 8px;
    }
  }

  @container (width >= 700px) {
    .filter > .toggle {
      display: none;
    }

    .filter:not(.inside, .typed) {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    .filter:not(.inside, .typed) > :is(.panel, .chips),
    .typed > .panel {
      margin-block: 0;
    }

    .filter:not(.inside, .typed) > .search {
      flex: 1 0 200px;
    }

    .filter:not(.inside, .typed) > .panel {
      flex: 1000 1 auto;
    }

    .filter:not(.inside, .typed) > .chips {
      flex: 1 0 100%;
    }

    .filter > .panel > .end {
      margin-inline-start: auto;
    }

    .typed {
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-areas:
        'search panel'
        'chips chips';
    }

    .typed > .panel {
      align-self: start;
    }
  }

  /* The words of the switch, where there is room for them. */
  @container (700px <= width < 1000px) {
    .filter:not(.typed) .typing > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .filter:not(.typed) .typing {
      padding-inline: 7px;
    }
  }

  @media (pointer: coarse) {
    .clear {
      min-block-size: 32px;
    }
  }

  @media (forced-colors: active) {
    .toggle[part~='active'] {
      border-color: Highlight;
    }
  }

  @media print {
    .filter > :not(.chips),
    .remove {
      display: none;
    }
  }
`;
