package org.openmash.form;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Knowable;

/**
 * A record component seen as the place for an answer.
 *
 * @param holds how many answers: one, a set, a list
 * @param type of one answer, whatever it is wrapped in
 */
record Slot(
    RecordComponent component, boolean nullable, boolean knowable, Holds holds, Class<?> type) {

  enum Holds {
    ONE,
    SET,
    LIST
  }

  private static final ClassValue<List<Slot>> OF =
      new ClassValue<>() {
        @Override
        protected List<Slot> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Slot::of).toList();
        }
      };

  /** The slots of a record, in the order of its components. */
  static List<Slot> of(Class<?> record) {
    return OF.get(record);
  }

  private static Slot of(RecordComponent component) {
    AnnotatedType annotated = component.getAnnotatedType();
    boolean nullable = annotated.isAnnotationPresent(Nullable.class);
    Type type = annotated.getType();
    boolean knowable = raw(type) == Knowable.class;
    if (knowable) {
      type = argument(type);
    }
    Holds holds =
        raw(type) == Set.class ? Holds.SET : raw(type) == List.class ? Holds.LIST : Holds.ONE;
    return new Slot(
        component, nullable, knowable, holds, raw(holds == Holds.ONE ? type : argument(type)));
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> simple -> simple;
      case ParameterizedType generic -> raw(generic.getRawType());
      case WildcardType wild -> raw(wild.getUpperBounds()[0]);
      default -> throw new IllegalStateException("A form cannot ask for " + type);
    };
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  String name() {
    return component.getName();
  }

  <A extends Annotation> @Nullable A annotation(Class<A> annotation) {
    return component.getAnnotation(annotation);
  }

  /** The way from text to a value type, where the type has one. */
  static @Nullable Method parse(Class<?> type) {
    try {
      Method parse = type.getDeclaredMethod("parse", String.class);
      parse.setAccessible(true);
      return Modifier.isStatic(parse.getModifiers()) && type.isRecord() ? parse : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** What stands here when the question was not asked or not answered. */
  @Nullable Object absent() {
    return switch (holds) {
      case SET -> nullable ? null : Set.of();
      case LIST -> nullable ? null : List.of();
      case ONE -> type == boolean.class ? Boolean.FALSE : null;
    };
  }
}
