package org.clarion.pictures;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the camera was held: the one thing in EXIF that is asked for before all of it goes. Nothing else of the file is read:
 * a text that is packed in some kilobytes of a PNG can hold gigabytes.
 */
final class ExifOrientation {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private ExifOrientation() {}

    /** From 1, upright, to 8, as EXIF counts; what is not said or cannot be read is upright. */
    static int of(byte[] file) {
        try {
            var noted = notes(file).getFirstDirectoryOfType(ExifIFD0Directory.class);
            var held = noted == null ? null : noted.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return held != null && held >= UPRIGHT && held <= LAST ? held : UPRIGHT;
        } catch (ImageProcessingException | IOException unreadable) {
            return UPRIGHT;
        }
    }

    private static Metadata notes(byte[] file) throws ImageProcessingException, IOException {
        var in = new ByteArrayInputStream(file);
        if (!PictureFormat.of(file).equals(Optional.of(PictureFormat.PNG))) {
            return JpegMetadataReader.readMetadata(in, List.of(new ExifReader()));
        }
        var notes = new Metadata();
        for (var chunk : new PngChunkReader().extract(new StreamReader(in), Set.of(PngChunkType.eXIf))) {
            new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), notes);
        }
        return notes;
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
