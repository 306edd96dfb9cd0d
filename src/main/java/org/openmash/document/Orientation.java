package org.openmash.document;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held (Exif tag 274): 1 is upright, 2 to 8 are turned or mirrored. */
record Orientation(int value) {

  private static final Orientation UPRIGHT = new Orientation(1);
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int APPLICATION_1 = 0xffe1;
  private static final int START_OF_SCAN = 0xffda;
  private static final int TAG = 0x0112;

  static Orientation of(FileKind kind, byte[] bytes) {
    try {
      return kind == FileKind.JPEG ? inJpeg(ByteBuffer.wrap(bytes).position(2)) : UPRIGHT;
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static Orientation inJpeg(ByteBuffer jpeg) {
    while (jpeg.remaining() > 4) {
      int marker = jpeg.getShort() & 0xffff;
      if (marker == START_OF_SCAN || marker < 0xff00) {
        return UPRIGHT;
      }
      int length = (jpeg.getShort() & 0xffff) - 2;
      ByteBuffer segment = jpeg.slice(jpeg.position(), length);
      byte[] start = new byte[Math.min(EXIF.length, length)];
      segment.get(start);
      if (marker == APPLICATION_1 && Arrays.equals(start, EXIF)) {
        return inExif(segment.slice());
      }
      jpeg.position(jpeg.position() + length);
    }
    return UPRIGHT;
  }

  private static Orientation inExif(ByteBuffer exif) {
    exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = exif.getInt(4);
    int entries = exif.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * 12;
      if ((exif.getShort(entry) & 0xffff) == TAG) {
        int value = exif.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  boolean swapsSides() {
    return value >= 5;
  }

  /** What makes a picture of this size stand upright. */
  AffineTransform turn(int width, int height) {
    return switch (value) {
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
