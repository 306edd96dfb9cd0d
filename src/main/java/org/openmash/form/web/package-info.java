/** The pages of every journey: begin, task list, questions, check your answers, send. */
@NullMarked
package org.openmash.form.web;

import org.jspecify.annotations.NullMarked;
