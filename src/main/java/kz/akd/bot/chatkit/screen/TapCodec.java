package kz.akd.bot.chatkit.screen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.types.ObjectId;

/** Taps to and from the 64 bytes a button can carry (Bot API, InlineKeyboardButton.callback_data). */
public final class TapCodec {

    private static final int LIMIT = 64;
    private static final char SEPARATOR = '|';

    private final Map<String, Class<? extends Tap>> types = new HashMap<>();
    private final Map<String, Function<List<String>, Tap>> former = new HashMap<>();

    public void know(Class<? extends Tap> type) {
        var known = types.putIfAbsent(nameOf(type), type);
        if (known != null && known != type) {
            throw new IllegalStateException(type + " and " + known + " have the same tap name");
        }
        for (var component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
        }
    }

    /** What the fields of a tap that is no more mean now. */
    public void formerly(String name, Function<List<String>, Tap> now) {
        if (former.putIfAbsent(name, now) != null) {
            throw new IllegalStateException("said twice what was once " + name);
        }
    }

    /** The bytes of a tap. A tap that is unknown here or too long is a fault of the code and throws. */
    public String encode(Tap tap) {
        if (types.get(nameOf(tap.getClass())) != tap.getClass()) {
            throw new IllegalStateException("nobody handles " + tap.getClass());
        }
        var encoded = new StringBuilder(nameOf(tap.getClass()));
        for (var component : tap.getClass().getRecordComponents()) {
            encoded.append(SEPARATOR).append(escaped(write(valueOf(component, tap))));
        }
        return within(encoded.toString());
    }

    /** The data of a button, if a button can carry it. */
    public static String within(String data) {
        if (data.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            throw new IllegalArgumentException("longer than " + LIMIT + " bytes: " + data);
        }
        return data;
    }

    /** The tap in a button's data; empty for data of an earlier release or of a forger. */
    public Optional<Tap> decode(String data) {
        var fields = data.split("\\" + SEPARATOR, -1);
        var carried = Arrays.asList(fields).subList(1, fields.length);
        var type = types.get(fields[0]);
        try {
            if (type == null) {
                return Optional.ofNullable(former.get(fields[0])).map(now -> now.apply(carried));
            }
            return type.getRecordComponents().length == carried.size()
                    ? Optional.of(made(type, carried))
                    : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static String nameOf(Class<?> type) {
        var name = type.getAnnotation(TapName.class);
        if (name == null || !type.isRecord()) {
            throw new IllegalStateException(type + " is not a record with a tap name");
        }
        return name.value();
    }

    private static <T> T made(Class<T> type, List<String> fields) {
        var components = type.getRecordComponents();
        var values = new ArrayList<Object>();
        for (int i = 0; i < components.length; i++) {
            values.add(read(components[i].getType(), unescaped(fields.get(i))));
        }
        return construct(type, values);
    }

    private static <T> T construct(Class<T> type, List<Object> values) {
        var parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String write(Object value) {
        if (value instanceof ObjectId id) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(id.toByteArray());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value.getClass().isRecord()) {
            return write(valueOf(value.getClass().getRecordComponents()[0], value));
        }
        return value.toString();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Enum.valueOf cannot be called on an unknown enum otherwise
    private static Object read(Class<?> type, String field) {
        if (type == String.class) {
            return field;
        } else if (type == int.class) {
            return Integer.parseInt(field);
        } else if (type == long.class) {
            return Long.parseLong(field);
        } else if (type == boolean.class) {
            return Boolean.parseBoolean(field);
        } else if (type == ObjectId.class) {
            return new ObjectId(Base64.getUrlDecoder().decode(field));
        } else if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, field);
        } else if (type.isRecord() && type.getRecordComponents().length == 1) {
            return construct(type, List.of(read(type.getRecordComponents()[0].getType(), field)));
        }
        throw new IllegalStateException("a tap cannot carry a " + type);
    }

    private static String escaped(String field) {
        return field.replace("%", "%25").replace("|", "%7C");
    }

    private static String unescaped(String field) {
        return field.replace("%7C", "|").replace("%25", "%");
    }
}
