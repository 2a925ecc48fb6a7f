package org.clarion.pictures;

/** What becomes of a file that should be a picture. */
public sealed interface RedrawnPicture {

    /** A JPEG of ours, and its size in pixels. */
    record Picture(byte[] jpeg, int width, int height) implements RedrawnPicture {}

    /** Nothing of it is kept. */
    record Unusable(Reason reason) implements RedrawnPicture {}

    /** Why it is not. */
    enum Reason {
        /** Whatever its name says, its first bytes are not those of a picture we take. */
        NO_PICTURE,
        /** As phones save them by themselves; they can be told to save or send a JPEG. */
        OF_A_PHONE,
        TOO_MANY_PIXELS,
        /** It begins like a picture and cannot be decoded. */
        BROKEN
    }
}
