/** The notice went: it was dismissed, what it says was taken back, or its time was over. Not sent when the host sets another one. */
export class NoticeCloseEvent extends CustomEvent<{ readonly reason: 'dismiss' | 'undo' | 'time' }> {
  constructor(reason: 'dismiss' | 'undo' | 'time') {
    super('notice-close', { detail: { reason } });
  }
}
