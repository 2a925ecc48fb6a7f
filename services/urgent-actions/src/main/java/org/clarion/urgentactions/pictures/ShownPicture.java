package org.clarion.urgentactions.pictures;

import java.util.Comparator;

/**
 * A picture in the eyes of one reader.
 *
 * @param small the address of the small one
 * @param large the address of the large one
 * @param width of the large one, in pixels
 * @param words what it shows
 * @param language of the words: the reader's if they are there
 * @param credit who took it; may be empty
 */
public record ShownPicture(
        String small, String large, int width, int height, String words, String language, String credit) {

    static ShownPicture to(String reader, SubjectPicture picture) {
        var path = "/actions/" + picture.actionId() + "/picture/" + picture.mark() + "/";
        var words = picture.words();
        var language = words.containsKey(reader)
                ? reader
                : words.keySet().stream().min(Comparator.naturalOrder()).orElse(reader);
        return new ShownPicture(
                path + PictureSize.SMALL.word() + ".jpg",
                path + PictureSize.LARGE.word() + ".jpg",
                picture.width(),
                picture.height(),
                words.getOrDefault(language, ""),
                language,
                picture.credit());
    }

    /** How wide the small one is, for a browser that chooses. */
    public int smallWidth() {
        var scale = Math.min(1.0, (double) PictureSize.SMALL.longest() / Math.max(width, height));
        return (int) Math.max(1, Math.round(scale * width));
    }
}
