import type * as en from '../en/overlay.js';

export const modalDialog: typeof en.modalDialog = {
  close: '閉じる',
  unsaved: '変更は保存されていません。',
  keepEditing: '編集を続ける',
  discard: '変更を破棄',
};

export const confirmDialog: typeof en.confirmDialog = {
  cancel: 'キャンセル',
};

export const inlineNotice: typeof en.inlineNotice = {
  undo: '元に戻す',
  dismiss: '閉じる',
  remaining: (duration) => `残り ${duration}`,
};

export const stepList: typeof en.stepList = {
  state: {
    notStarted: '未開始',
    inProgress: '進行中',
    completed: '完了',
  },
  position: (step, steps, label) => `ステップ ${step} / ${steps}: ${label}`,
};
