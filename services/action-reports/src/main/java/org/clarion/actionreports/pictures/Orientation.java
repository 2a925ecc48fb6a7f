package org.clarion.actionreports.pictures;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How the camera was held: the one thing in EXIF that is asked for before all of it goes. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int PICTURE_BEGINS = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** From 1, upright, to 8, as EXIF counts; what is not said or cannot be read is upright. */
    static int of(byte[] jpeg) {
        try {
            var file = ByteBuffer.wrap(jpeg).position(2);
            for (int marker = unsigned(file); marker > 0xFF00 && marker != PICTURE_BEGINS; marker = unsigned(file)) {
                var segment = file.slice(file.position() + 2, unsigned(file) - 2);
                if (marker == APP1 && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                    return inTiff(segment.position(EXIF.length).slice());
                }
                file.position(file.position() + segment.capacity());
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UPRIGHT;
        }
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        for (int left = unsigned(tiff); left > 0; left--) {
            if (tiff.getShort(tiff.position()) == TAG) {
                int said = tiff.getShort(tiff.position() + 8);
                return said >= UPRIGHT && said <= 8 ? said : UPRIGHT;
            }
            tiff.position(tiff.position() + ENTRY);
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer bytes) {
        return Short.toUnsignedInt(bytes.getShort());
    }

    /** Whether it lies on its side, so that width and height change places. */
    static boolean turns(int orientation) {
        return orientation > 4;
    }

    /** What puts a picture of this size upright. */
    static AffineTransform upright(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
