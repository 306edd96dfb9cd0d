package org.openmash.database;

import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;

/**
 * Runs every call of a facade in the scope of its first argument; a call without an actor is a
 * defect.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class FacadeAdvisor extends DefaultPointcutAdvisor {

  FacadeAdvisor(ObjectProvider<ActorScope> scope) {
    super(new AnnotationMatchingPointcut(Facade.class, true), new InScope(scope));
    setOrder(100);
  }

  private record InScope(ObjectProvider<ActorScope> scope) implements MethodInterceptor {
    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
      if (call.getMethod().getDeclaringClass() == Object.class) {
        return call.proceed();
      }
      if (call.getArguments().length == 0 || !(call.getArguments()[0] instanceof Actor actor)) {
        throw new IllegalStateException(
            "A facade method takes the actor first: " + call.getMethod());
      }
      try {
        return scope.getObject().within(actor, () -> proceed(call));
      } catch (Carried carried) {
        throw carried.getCause();
      }
    }

    private static @Nullable Object proceed(MethodInvocation call) {
      try {
        return call.proceed();
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new Carried(e);
      }
    }
  }

  private static final class Carried extends RuntimeException {
    Carried(Throwable cause) {
      super(cause);
    }

    @Override
    public synchronized Throwable getCause() {
      return Objects.requireNonNull(super.getCause());
    }
  }
}
