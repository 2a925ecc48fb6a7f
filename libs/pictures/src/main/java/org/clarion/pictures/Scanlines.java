package org.clarion.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Whether a picture is written row by row, so that a decoder can forget the rows it has passed. */
final class Scanlines {

    private static final int FIRST_FRAME = 0xFFC0;
    private static final int EXTENDED_FRAME = 0xFFC1;
    private static final int LAST_FRAME = 0xFFCF;

    /** Where PNG says whether its rows come in seven rounds. */
    private static final int INTERLACING = 28;

    private Scanlines() {}

    static boolean areInOrder(PictureFormat format, byte[] file) {
        try {
            return format == PictureFormat.PNG
                    ? file[INTERLACING] == 0
                    : isBaseline(ByteBuffer.wrap(file).position(2));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return false;
        }
    }

    /** Of a JPEG, whose first frame tells how it is coded; three marks in the range of frames are tables. */
    private static boolean isBaseline(ByteBuffer file) {
        int marker = unsigned(file);
        while (marker < FIRST_FRAME || marker > LAST_FRAME || isTable(marker)) {
            int length = unsigned(file); // with the two bytes that say it
            file.position(file.position() + length - 2);
            marker = unsigned(file);
        }
        return marker == FIRST_FRAME || marker == EXTENDED_FRAME;
    }

    private static boolean isTable(int marker) {
        return marker == 0xFFC4 || marker == 0xFFC8 || marker == 0xFFCC;
    }

    private static int unsigned(ByteBuffer file) {
        return Short.toUnsignedInt(file.getShort());
    }
}
