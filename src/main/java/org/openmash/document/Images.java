package org.openmash.document;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.openmash.document.Inspected.Fit;
import org.openmash.document.Inspected.Unfit;
import org.springframework.stereotype.Component;

/**
 * Paints images anew: where a photograph was taken, with which telephone, and whatever else was
 * hidden in the file stays behind. Turned upright as its orientation said.
 */
@Component
class Images {

  private static final long MOST_PIXELS = 50_000_000;

  /** Larger ones are made smaller: what is read on a screen or a sheet needs no more. */
  private static final long PIXELS_KEPT = 16_000_000;

  /** One after the other: a large picture takes 100 MB while it is painted. */
  private final Semaphore easel = new Semaphore(1, true);

  Images() {
    ImageIO.setUseCache(false);
  }

  Inspected inspect(String title, FileKind kind, byte[] bytes) {
    easel.acquireUninterruptibly();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        // Only the header is read here.
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return pixels > MOST_PIXELS
            ? Unfit.because("pixels")
            : anew(title, kind, upright(read(reader, pixels), Orientation.of(kind, bytes)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The decoders answer damage with many kinds of exception.
      return Unfit.because("damaged");
    } finally {
      easel.release();
    }
  }

  private static BufferedImage read(ImageReader reader, long pixels) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    int every = (int) Math.ceil(Math.sqrt((double) pixels / PIXELS_KEPT));
    param.setSourceSubsampling(Math.max(every, 1), Math.max(every, 1), 0, 0);
    return reader.read(0, param);
  }

  private static BufferedImage upright(BufferedImage image, Orientation orientation) {
    boolean seeThrough = image.getColorModel().hasAlpha();
    int width = orientation.swapsSides() ? image.getHeight() : image.getWidth();
    int height = orientation.swapsSides() ? image.getWidth() : image.getHeight();
    BufferedImage painted =
        new BufferedImage(
            width,
            height,
            seeThrough ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D brush = painted.createGraphics();
    AffineTransform turn = orientation.turn(image.getWidth(), image.getHeight());
    brush.drawImage(image, turn, null);
    brush.dispose();
    return painted;
  }

  private static Inspected anew(String title, FileKind kind, BufferedImage image)
      throws IOException {
    FileKind kept = kind == FileKind.JPEG ? FileKind.JPEG : FileKind.PNG;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByMIMEType(kept.mediaType()).next();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (kept == FileKind.JPEG) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.88f);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return new Fit(title, kept, out.toByteArray());
  }
}
