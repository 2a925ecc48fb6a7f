package org.clarion.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.clarion.pictures.RedrawnPicture.Picture;
import org.clarion.pictures.RedrawnPicture.Reason;
import org.clarion.pictures.RedrawnPicture.Unusable;

/** Makes a picture of ours from one that was handed in: upright, no larger than needed, without what the camera noted. */
@ApplicationScoped
public class Pictures {

    /** In pixels; the print of a sheet of paper stays legible. */
    public static final int LONGEST_SIDE = 2000;

    /** What phones take by themselves, and somewhat more; read in bands, it needs little memory. */
    private static final long MOST_PIXELS = 64_000_000;

    /** A decoder holds the whole of what is not written row by row; a file of some kilobytes may claim any size. */
    private static final long MOST_PIXELS_AT_ONCE = 24_000_000;

    private static final int PIXELS_AT_ONCE = 4_000_000;

    private static final float QUALITY = 0.82f;

    /** At most {@link #LONGEST_SIDE} on its longer side. */
    public RedrawnPicture redraw(byte[] file) {
        return redraw(file, LONGEST_SIDE);
    }

    /**
     * One at a time: beside it reports are counted, and memory is for them.
     *
     * @param longest pixels of its longer side; a smaller picture stays as it is
     */
    public synchronized RedrawnPicture redraw(byte[] file, int longest) {
        return PictureFormat.of(file)
                .map(format -> redraw(format, file, longest))
                .orElseGet(() -> new Unusable(PictureFormat.isOfAPhone(file) ? Reason.OF_A_PHONE : Reason.NO_PICTURE));
    }

    private static RedrawnPicture redraw(PictureFormat format, byte[] file, int longest) {
        var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, false, true);
            var most = Scanlines.areInOrder(format, file) ? MOST_PIXELS : MOST_PIXELS_AT_ONCE;
            if ((long) reader.getWidth(0) * reader.getHeight(0) > most) {
                return new Unusable(Reason.TOO_MANY_PIXELS);
            }
            var upright = upright(reader, ExifOrientation.of(file), longest);
            return new Picture(jpeg(upright), upright.getWidth(), upright.getHeight());
        } catch (IOException | RuntimeException broken) { // decoders fail in many ways on what no camera made
            return new Unusable(Reason.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(ImageReader reader, int orientation, int longest) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var scale = Math.min(1.0, (double) longest / Math.max(width, height));
        var across = (int) Math.max(1, Math.round(scale * width));
        var down = (int) Math.max(1, Math.round(scale * height));
        var turns = ExifOrientation.turns(orientation);
        var upright = new BufferedImage(turns ? down : across, turns ? across : down, BufferedImage.TYPE_3BYTE_BGR);
        var brush = upright.createGraphics();
        brush.setColor(Color.WHITE); // behind what is transparent
        brush.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.transform(ExifOrientation.upright(orientation, across, down));
        brush.scale((double) across / width, (double) down / height);
        draw(reader, brush, longest);
        brush.dispose();
        return upright;
    }

    /** Band by band, since a whole picture may not fit; of a large one every second or third pixel is enough. */
    private static void draw(ImageReader reader, Graphics2D brush, int longest) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var step = Math.ceilDiv(Math.max(width, height), 2 * longest);
        var rows = (int) Math.min(height, Math.max(1L, PIXELS_AT_ONCE / Math.ceilDiv(width, step)) * step);
        for (int row = 0; row < height; row += rows) {
            var band = new Rectangle(0, row, width, Math.min(rows, height - row));
            var wish = reader.getDefaultReadParam();
            wish.setSourceRegion(band);
            wish.setSourceSubsampling(step, step, 0, 0);
            brush.drawImage(reader.read(0, wish), band.x, band.y, band.width, band.height, null);
        }
    }

    /** Pixels only: whatever stood in the file beside them is not there any more. */
    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer =
                ImageIO.getImageWritersByFormatName(PictureFormat.JPEG.name()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
