import styles from './feedback.module.css';

/** The place of the rating of an answer, until it is drawn. */
export function FeedbackToCome() {
  return <div className={styles['foot']} data-to-come />;
}
