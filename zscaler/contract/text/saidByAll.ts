/** Values that anybody's answer may have, and a message of a failure nothing else. */
export const saidByAll: ReadonlySet<string> = new Set(
	(
		'code,data,description,detail,details,error,errorCode,error_code,error_description,errorDetails,' +
		'errorMessage,error_message,errorMsg,errors,exception,fault,httpStatus,instance,message,msg,msgId,params,' +
		'path,reason,requestId,request_id,result,status,statusCode,success,timestamp,title,traceId,type'
	).split(','),
);

/** Whether an object has no values but such as anybody's answer has: `{"status": "ok"}`. */
export const saysWhatAllSay = (object: object): boolean =>
	Object.keys(object).every((name) => saidByAll.has(name));
