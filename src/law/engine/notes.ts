/** Said of a version that is carried over because the summary of the amending decree names no change. */
export const NO_CHANGE_SEEN = 'No change seen in the summary of 303/2026/NĐ-CP, whose text was not read.';
