import { meetingPlace } from './meeting-place';

meetingPlace.echrContextFrame ??= Math.random().toString(36);

/** Tells this frame from the others of its page, the same for all scripts of ours in it. */
export const frameName = meetingPlace.echrContextFrame;
