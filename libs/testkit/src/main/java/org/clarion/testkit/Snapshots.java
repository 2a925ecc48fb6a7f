package org.clarion.testkit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures that people hand in: a red corner at the top left, the rest blue. */
public final class Snapshots {

    private static final int PNG_HEADER = 8 + 4 + 4 + 13 + 4;

    private Snapshots() {}

    /** A JPEG with what a phone notes in it: how it was held, and whose phone it was. */
    public static byte[] taken(int width, int height, int held) throws IOException {
        var jpeg = written(corner(width, height), "jpeg");
        var exif = exif(held);
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    public static byte[] png(int width, int height) throws IOException {
        return written(corner(width, height), "png");
    }

    /** A PNG with the same notes, right behind its header. */
    public static byte[] pngTaken(int width, int height, int held) throws IOException {
        var png = png(width, height);
        var notes = chunk("eXIf", tiff(held));
        return ByteBuffer.allocate(png.length + notes.length)
                .put(png, 0, PNG_HEADER)
                .put(notes)
                .put(png, PNG_HEADER, png.length - PNG_HEADER)
                .array();
    }

    /** A PNG with a note that says nothing and is packed: unpacked, it has a thousand times as many bytes. */
    public static byte[] pngThatUnpacksTo(int bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.write("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var packer = new DeflaterOutputStream(packed)) {
            packer.write(new byte[bytes]);
        }
        var png = png(40, 20);
        var note = chunk("zTXt", packed.toByteArray());
        return ByteBuffer.allocate(png.length + note.length)
                .put(png, 0, PNG_HEADER)
                .put(note)
                .put(png, PNG_HEADER, png.length - PNG_HEADER)
                .array();
    }

    /** Some bytes that say they are a picture of this size. */
    public static byte[] pngThatClaims(int width, int height) {
        var size = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return ByteBuffer.allocate(PNG_HEADER)
                .putLong(0x89504E470D0A1A0AL)
                .put(chunk("IHDR", size))
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(4 + named.length + 4)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /** The first bytes of what an iPhone saves. */
    public static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As phones with the most pixels take them, in grey. */
    public static byte[] large(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "jpeg");
    }

    public static byte[] written(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage corner(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return picture;
    }

    /** Two entries: the orientation, and where the picture was taken (a text here, where cameras write degrees). */
    private static byte[] tiff(int held) {
        var place = "GPS 12.0464 S, Somebody's phone\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(place.length)
                .putInt(8 + 2 + 2 * 12 + 4)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) held)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .array();
    }

    private static byte[] exif(int held) {
        var tiff = tiff(held);
        return ByteBuffer.allocate(4 + 6 + tiff.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + 6 + tiff.length))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .array();
    }
}
