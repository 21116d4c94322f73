import { css } from 'lit';

/** The look of the shape of a customer's subscriptions. */
export const subscriptionsSkeletonStyles = css`
  .subscription-bones {
    display: grid;
    gap: 16px;
    align-content: start;
    block-size: 420px;
    padding: 16px;
    overflow: hidden;
  }
  .subscription-bones .bone {
    block-size: 16px;
  }
  .subscription-bones .bone:first-child {
    inline-size: min(280px, 70%);
  }
  .subscription-bones .bone.tall {
    block-size: 96px;
  }
`;
