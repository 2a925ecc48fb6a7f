package org.clarion.urgentactions.pictures;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * A form with a file in it, whose fields depend on the languages of the house.
 *
 * @param file null where none was chosen
 * @param size of the file, in bytes
 */
record PostedPicture(
        MultivaluedMap<String, String> fields, @Nullable Path file, long size) {

    private static final long LARGEST = 10L * 1024 * 1024;

    static PostedPicture of(MultipartFormDataInput posted) {
        var fields = new MultivaluedHashMap<String, String>();
        Path file = null;
        long size = 0;
        for (var entry : posted.getValues().entrySet()) {
            for (FormValue value : entry.getValue()) {
                if (!value.isFileItem()) {
                    fields.add(entry.getKey(), value.getValue());
                } else if (entry.getKey().equals("file")) {
                    size = sizeOf(value);
                    file = value.getFileItem().getFile();
                }
            }
        }
        return new PostedPicture(fields, size == 0 ? null : file, size);
    }

    private static long sizeOf(FormValue value) {
        try {
            return value.getFileItem().getFileSize();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    boolean isEmpty() {
        return file == null;
    }

    boolean isTooLarge() {
        return size > LARGEST;
    }

    byte[] bytes() {
        try {
            return file == null ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
