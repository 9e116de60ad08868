#!/usr/bin/env node
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_identity=__commonJS({"node_modules/yaml/dist/nodes/identity.js"(exports2){"use strict";var ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.docum\
ent"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),
isAlias3=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap3=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===MAP,isPair2=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar3=node=>!!node&&typeof node=="object"&&
node[NODE_TYPE]===SCALAR,isSeq3=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;function isCollection2(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:
return!0}return!1}function isNode3(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}var hasAnchor=node=>(isScalar3(
node)||isCollection2(node))&&!!node.anchor;exports2.ALIAS=ALIAS;exports2.DOC=DOC;exports2.MAP=MAP;exports2.NODE_TYPE=NODE_TYPE;exports2.PAIR=PAIR;exports2.SCALAR=
SCALAR;exports2.SEQ=SEQ;exports2.hasAnchor=hasAnchor;exports2.isAlias=isAlias3;exports2.isCollection=isCollection2;exports2.isDocument=isDocument;exports2.isMap=
isMap3;exports2.isNode=isNode3;exports2.isPair=isPair2;exports2.isScalar=isScalar3;exports2.isSeq=isSeq3}});var require_visit=__commonJS({"node_modules/yaml/dist/visit.js"(exports2){"use strict";var identity=require_identity(),BREAK=Symbol("break visit"),SKIP=Symbol("\
skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){let visitor_=initVisitor(visitor);identity.isDocument(node)?visit_(null,node.contents,
visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;
function visit_(key,node,visitor,path){let ctrl=callVisitor(key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path,ctrl),
visit_(key,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(identity.isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){
let ci=visit_(i,node.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity.
isPair(node)){path=Object.freeze(path.concat(node));let ck=visit_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);let cv=visit_(
"value",node.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){let visitor_=initVisitor(
visitor);identity.isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):await visitAsync_(null,node,
visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path){let ctrl=await callVisitor(
key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path,ctrl),visitAsync_(key,ctrl,visitor,path);if(typeof ctrl!="sym\
bol"){if(identity.isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){let ci=await visitAsync_(i,node.items[i],visitor,
path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(node)){path=Object.freeze(
path.concat(node));let ck=await visitAsync_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);let cv=await visitAsync_("value",
node.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="object"&&(visitor.
Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,
Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key,node,visitor,path){
if(typeof visitor=="function")return visitor(key,node,path);if(identity.isMap(node))return visitor.Map?.(key,node,path);if(identity.isSeq(node))return visitor.Seq?.(
key,node,path);if(identity.isPair(node))return visitor.Pair?.(key,node,path);if(identity.isScalar(node))return visitor.Scalar?.(key,node,path);if(identity.isAlias(
node))return visitor.Alias?.(key,node,path)}function replaceNode(key,path,node){let parent=path[path.length-1];if(identity.isCollection(parent))parent.items[key]=
node;else if(identity.isPair(parent))key==="key"?parent.key=node:parent.value=node;else if(identity.isDocument(parent))parent.contents=node;else{let pt=identity.
isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports2.visit=visit;exports2.visitAsync=visitAsync}});var require_directives=__commonJS({"node_modules/yaml/dist/doc/directives.js"(exports2){"use strict";var identity=require_identity(),visit=require_visit(),escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){let copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){let res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign(
{},_Directives.defaultTags),this.atNextDocument=!1);let parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(
0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;let[handle,prefix]=parts;return this.tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.
explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;let[version2]=parts;if(version2==="1.1"||version2==="1.2")return this.
yaml.version=version2,!0;{let isValid=/^\d+\.\d+$/.test(version2);return onError(6,`Unsupported YAML version ${version2}`,isValid),!1}}default:return onError(0,
`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a valid tag: ${source}`),null;if(source[1]===
"<"){let verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):(source[source.
length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}let[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has\
 no suffix`);let prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){return onError(String(error)),null}return handle===
"!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(let[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+
escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){let lines2=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:
[],tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){let tags={};visit.visit(doc.contents,(_key,node)=>{
identity.isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(let[handle,prefix]of tagEntries)handle==="!!"&&prefix==="\
tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines2.push(`%TAG ${handle} ${prefix}`);return lines2.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};exports2.Directives=Directives}});var require_anchors=__commonJS({"node_modules/yaml/dist/doc/anchors.js"(exports2){"use strict";var identity=require_identity(),visit=require_visit();function anchorIsValid(anchor){
if(/[\x00-\x19\s,[\]{}]/.test(anchor)){let msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}
function anchorNames(root){let anchors=new Set;return visit.visit(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){
for(let i=1;;++i){let name=`${prefix}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){let aliasObjects=[],sourceObjects=new Map,prevAnchors=null;
return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));let anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.add(
anchor),anchor},setAnchors:()=>{for(let source of aliasObjects){let ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(ref.node)||
identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{let error=new Error("Failed to resolve repeated object (this should not happen)");throw error.source=
source,error}}},sourceObjects}}exports2.anchorIsValid=anchorIsValid;exports2.anchorNames=anchorNames;exports2.createNodeAnchors=createNodeAnchors;exports2.findNewAnchor=
findNewAnchor}});var require_applyReviver=__commonJS({"node_modules/yaml/dist/doc/applyReviver.js"(exports2){"use strict";function applyReviver(reviver,obj,key,val){if(val&&typeof val==
"object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){let v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&
(val[i]=v1)}else if(val instanceof Map)for(let k of Array.from(val.keys())){let v0=val.get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(k):v1!==v0&&
val.set(k,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),
val.add(v1))}else for(let[k,v0]of Object.entries(val)){let v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(
obj,key,val)}exports2.applyReviver=applyReviver}});var require_toJS=__commonJS({"node_modules/yaml/dist/nodes/toJS.js"(exports2){"use strict";var identity=require_identity();function toJS(value,arg,ctx){if(Array.
isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(
arg,ctx);let data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};let res=value.toJSON(arg,
ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}exports2.toJS=toJS}});var require_Node=__commonJS({"node_modules/yaml/dist/nodes/Node.js"(exports2){"use strict";var applyReviver=require_applyReviver(),identity=require_identity(),toJS=require_toJS(),
NodeBase=class{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity.isDocument(doc))throw new TypeError(
"A document argument is required");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:
100},res=toJS.toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver==
"function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}};exports2.NodeBase=NodeBase}});var require_Alias=__commonJS({"node_modules/yaml/dist/nodes/Alias.js"(exports2){"use strict";var anchors=require_anchors(),visit=require_visit(),identity=require_identity(),
Node=require_Node(),toJS=require_toJS(),Alias=class extends Node.NodeBase{constructor(source){super(identity.ALIAS),this.source=source,Object.defineProperty(this,
"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disable\
d");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit.visit(doc,{Node:(_key,node)=>{(identity.isAlias(node)||identity.hasAnchor(node))&&
nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found;for(let node of nodes){if(node===this)break;node.anchor===this.source&&(found=node)}if(found&&
ctx){let{anchors:anchors2,doc:doc2,maxAliasCount}=ctx,data=anchors2.get(found);if(data||(toJS.toJS(found,null,ctx),data=anchors2.get(found)),data?.res===void 0){
let msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=
getAliasCount(doc2,found,anchors2)),data.count*data.aliasCount>maxAliasCount)){let msg="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
msg)}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};let source=this.resolve(ctx.doc,ctx);if(!source){let msg=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){let src=`*${this.
source}`;if(ctx){if(anchors.anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){let msg=`Unresolved alias (the anchor must b\
e set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}};function getAliasCount(doc,node,anchors2){if(identity.
isAlias(node)){let source=node.resolve(doc),anchor=anchors2&&source&&anchors2.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(identity.isCollection(
node)){let count2=0;for(let item of node.items){let c=getAliasCount(doc,item,anchors2);c>count2&&(count2=c)}return count2}else if(identity.isPair(node)){let kc=getAliasCount(
doc,node.key,anchors2),vc=getAliasCount(doc,node.value,anchors2);return Math.max(kc,vc)}return 1}exports2.Alias=Alias}});var require_Scalar=__commonJS({"node_modules/yaml/dist/nodes/Scalar.js"(exports2){"use strict";var identity=require_identity(),Node=require_Node(),toJS=require_toJS(),
isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object",Scalar3=class extends Node.NodeBase{constructor(value){super(identity.SCALAR),this.
value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar3.BLOCK_FOLDED="BLOCK_FOLDED";
Scalar3.BLOCK_LITERAL="BLOCK_LITERAL";Scalar3.PLAIN="PLAIN";Scalar3.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar3.QUOTE_SINGLE="QUOTE_SINGLE";exports2.Scalar=Scalar3;exports2.
isScalarValue=isScalarValue}});var require_createNode=__commonJS({"node_modules/yaml/dist/doc/createNode.js"(exports2){"use strict";var Alias=require_Alias(),identity=require_identity(),Scalar3=require_Scalar(),
defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){let match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??
match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){
if(identity.isDocument(value)&&(value=value.contents),identity.isNode(value))return value;if(identity.isPair(value)){let map=ctx.schema[identity.MAP].createNode?.(
ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt<"u"&&value instanceof
BigInt)&&(value=value.valueOf());let{aliasDuplicateObjects,onAnchor,onTagObj,schema,sourceObjects}=ctx,ref;if(aliasDuplicateObjects&&value&&typeof value=="objec\
t"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(
value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema.tags);if(!tagObj){if(value&&typeof value.
toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="object"){let node2=new Scalar3.Scalar(value);return ref&&(ref.node=node2),node2}tagObj=value instanceof
Map?schema[identity.MAP]:Symbol.iterator in Object(value)?schema[identity.SEQ]:schema[identity.MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);let node=tagObj?.
createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar3.Scalar(value);
return tagName?node.tag=tagName:tagObj.default||(node.tag=tagObj.tag),ref&&(ref.node=node),node}exports2.createNode=createNode}});var require_Collection=__commonJS({"node_modules/yaml/dist/nodes/Collection.js"(exports2){"use strict";var createNode=require_createNode(),identity=require_identity(),
Node=require_Node();function collectionFromPath(schema,path,value){let v=value;for(let i=path.length-1;i>=0;--i){let k=path[i];if(typeof k=="number"&&Number.isInteger(
k)&&k>=0){let a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema,sourceObjects:new Map})}var isEmptyPath=path=>path==null||typeof path=="object"&&!!path[Symbol.iterator]().
next().done,Collection=class extends Node.NodeBase{constructor(type,schema){super(type),Object.defineProperty(this,"schema",{value:schema,configurable:!0,enumerable:!1,
writable:!0})}clone(schema){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema&&(copy.schema=schema),copy.
items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it),this.range&&(copy.range=this.range.slice()),copy}addIn(path,value){if(isEmptyPath(
path))this.add(value);else{let[key,...rest]=path,node=this.get(key,!0);if(identity.isCollection(node))node.addIn(rest,value);else if(node===void 0&&this.schema)
this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path){let[
key,...rest]=path;if(rest.length===0)return this.delete(key);let node=this.get(key,!0);if(identity.isCollection(node))return node.deleteIn(rest);throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){let[key,...rest]=path,node=this.get(key,!0);return rest.length===0?!keepScalar&&
identity.isScalar(node)?node.value:node:identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{
if(!identity.isPair(node))return!1;let n=node.value;return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path){
let[key,...rest]=path;if(rest.length===0)return this.has(key);let node=this.get(key,!0);return identity.isCollection(node)?node.hasIn(rest):!1}setIn(path,value){
let[key,...rest]=path;if(rest.length===0)this.set(key,value);else{let node=this.get(key,!0);if(identity.isCollection(node))node.setIn(rest,value);else if(node===
void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}};
exports2.Collection=Collection;exports2.collectionFromPath=collectionFromPath;exports2.isEmptyPath=isEmptyPath}});var require_stringifyComment=__commonJS({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports2){"use strict";var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str,indent,comment)=>str.
endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports2.indentComment=indentComment;exports2.lineComment=lineComment;exports2.stringifyComment=
stringifyComment}});var require_foldFlowLines=__commonJS({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2){"use strict";var FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="\
quoted";function foldFlowLines(text2,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text2;
lineWidth<minContentWidth&&(minContentWidth=0);let endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text2.length<=endStep)return text2;let folds=[],
escapedFolds={},end=lineWidth-indent.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);
let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=
text2[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text2[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===
`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length)),end=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){let next=text2[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=
text2[i+=1],overflow=!0;let j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text2;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text2;onFold&&onFold();let res=text2.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
let fold=folds[i2],end2=folds[i2+1]||text2.length;fold===0?res=`
${indent}${text2.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text2[fold]}\\`),res+=`
${indent}${text2.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text2,i,indent){let end=i,start=i+1,ch=text2[start];for(;ch===" "||ch==="	";)
if(i<start+indent)ch=text2[++i];else{do ch=text2[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text2[start]}return end}exports2.FOLD_BLOCK=FOLD_BLOCK;exports2.FOLD_FLOW=FOLD_FLOW;exports2.FOLD_QUOTED=FOLD_QUOTED;exports2.foldFlowLines=
foldFlowLines}});var require_stringifyString=__commonJS({"node_modules/yaml/dist/stringify/stringifyString.js"(exports2){"use strict";var Scalar3=require_Scalar(),foldFlowLines=require_foldFlowLines(),
getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),
containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;let limit=lineWidth-
indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){let json=JSON.stringify(value);if(ctx.options.
doubleQuotedAsJSON)return json;let{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?
"  ":""),str="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start,i)+"\\ ",i+=1,start=i,ch="\
\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);let code=json.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"0007":str+="\\a";break;case"\
000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+="\\P";break;default:
code.substr(0,2)==="00"?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.length<minMultiLineLength)
i+=1;else{for(str+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json.slice(start):json,implicitKey?str:foldFlowLines.foldFlowLines(
str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(
`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);let indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
let{singleQuote}=ctx.options,qs;if(singleQuote===!1)qs=doubleQuotedString;else{let hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?
qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;
try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){let{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);let indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar3.Scalar.BLOCK_FOLDED?!1:type===Scalar3.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,
lineWidth,indent.length);if(!value)return literal?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){let ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart),endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-
1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
let ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.
replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal){let foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`),literalFallback=!1,foldOptions=getFoldOptions(ctx,!0);blockQuote!==
"folded"&&type!==Scalar3.Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,
indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){let{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar3.Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}let str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}
function stringifyString(item,ctx,onComment,onChompKeep){let{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.
value)}),{type}=item;type!==Scalar3.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar3.Scalar.QUOTE_DOUBLE);let _stringify=_type=>{
switch(_type){case Scalar3.Scalar.BLOCK_FOLDED:case Scalar3.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,
onChompKeep);case Scalar3.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar3.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar3.
Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}},res=_stringify(type);if(res===null){let{defaultKeyType,defaultStringType}=ctx.
options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports2.
stringifyString=stringifyString}});var require_stringify=__commonJS({"node_modules/yaml/dist/stringify/stringify.js"(exports2){"use strict";var anchors=require_anchors(),identity=require_identity(),
stringifyComment=require_stringifyComment(),stringifyString=require_stringifyString();function createStringifyContext(doc,options){let opt=Object.assign({blockQuote:!0,
commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},doc.schema.toStringOptions,options),inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break;default:
inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):
"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){let match=tags.filter(t=>t.tag===item.tag);if(match.length>0)return match.find(t=>t.format===
item.format)??match[0]}let tagObj,obj;if(identity.isScalar(item)){obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){let testMatch=match.
filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.
nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name}\
 value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,doc}){if(!doc.directives)return"";let props=[],anchor=(identity.isScalar(node)||identity.
isCollection(node))&&node.anchor;anchor&&anchors.anchorIsValid(anchor)&&(anchors$1.add(anchor),props.push(`&${anchor}`));let tag=node.tag??(tagObj.default?null:
tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify2(item,ctx,onComment,onChompKeep){if(identity.isPair(item))return item.
toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError(
"Cannot stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(
ctx.doc)}let tagObj,node=identity.isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));let props=stringifyProps(
node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);let str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,
onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);return props?
identity.isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}exports2.createStringifyContext=createStringifyContext;exports2.stringify=stringify2}});var require_stringifyPair=__commonJS({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports2){"use strict";var identity=require_identity(),Scalar3=require_Scalar(),
stringify2=require_stringify(),stringifyComment=require_stringifyComment();function stringifyPair({key,value},ctx,onComment,onChompKeep){let{allNullValues,doc,indent,
indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx,keyComment=identity.isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("Wi\
th simple keys, key nodes cannot have comments");if(identity.isCollection(key)||!identity.isNode(key)&&typeof key=="object"){let msg="With simple keys, collecti\
on cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||(identity.
isScalar(key)?key.type===Scalar3.Scalar.BLOCK_FOLDED||key.type===Scalar3.Scalar.BLOCK_LITERAL:typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,
implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,str=stringify2.stringify(key,ctx,()=>keyCommentDone=
!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar must not span more than \
1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),str===""?"?":explicitKey?`? ${str}`:
str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,
commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=stringifyComment.lineComment(
str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity.isNode(
value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.
createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity.isScalar(value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.
length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,
valueStr=stringify2.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0),ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){let cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity.isCollection(value)){let vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.
indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}exports2.stringifyPair=stringifyPair}});var require_log=__commonJS({"node_modules/yaml/dist/log.js"(exports2){"use strict";var node_process=require("process");function debug(logLevel,...messages){logLevel===
"debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&(typeof node_process.emitWarning=="function"?node_process.
emitWarning(warning):console.warn(warning))}exports2.debug=debug;exports2.warn=warn}});var require_merge=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2){"use strict";var identity=require_identity(),Scalar3=require_Scalar(),
MERGE_KEY="<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new Scalar3.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge.identify(key)||
identity.isScalar(key)&&(!key.type||key.type===Scalar3.Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);
function addMergeToJSMap(ctx,map,value){let source=resolveAliasValue(ctx,value);if(identity.isSeq(source))for(let it of source.items)mergeValue(ctx,map,it);else if(Array.
isArray(source))for(let it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){let source=resolveAliasValue(ctx,
value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases");let srcMap=source.toJSON(null,ctx,Map);for(let[key,value2]of srcMap)
map instanceof Map?map.has(key)||map.set(key,value2):map instanceof Set?map.add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,
{value:value2,writable:!0,enumerable:!0,configurable:!0});return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.
doc,ctx):value}exports2.addMergeToJSMap=addMergeToJSMap;exports2.isMergeKey=isMergeKey;exports2.merge=merge}});var require_addPairToJSMap=__commonJS({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2){"use strict";var log=require_log(),merge=require_merge(),stringify2=require_stringify(),
identity=require_identity(),toJS=require_toJS();function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge.
isMergeKey(ctx,key))merge.addMergeToJSMap(ctx,map,value);else{let jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof
Set)map.add(jsKey);else{let stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,
writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="o\
bject")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){let strCtx=stringify2.createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(let node of ctx.
anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.
stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified\
 due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}exports2.addPairToJSMap=
addPairToJSMap}});var require_Pair=__commonJS({"node_modules/yaml/dist/nodes/Pair.js"(exports2){"use strict";var createNode=require_createNode(),stringifyPair=require_stringifyPair(),
addPairToJSMap=require_addPairToJSMap(),identity=require_identity();function createPair(key,value,ctx){let k=createNode.createNode(key,void 0,ctx),v=createNode.
createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.
PAIR}),this.key=key,this.value=value}clone(schema){let{key,value}=this;return identity.isNode(key)&&(key=key.clone(schema)),identity.isNode(value)&&(value=value.
clone(schema)),new _Pair(key,value)}toJSON(_,ctx){let pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};exports2.Pair=Pair;exports2.createPair=createPair}});var require_stringifyCollection=__commonJS({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2){"use strict";var identity=require_identity(),stringify2=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){let{indent,options:{
commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),chompKeep=!1,lines2=[];for(let i=0;i<items.length;++i){let item=items[i],comment2=null;
if(identity.isNode(item))!chompKeep&&item.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(identity.
isPair(item)){let ik=identity.isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,ik.commentBefore,chompKeep))}
chompKeep=!1;let str2=stringify2.stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=stringifyComment.lineComment(str2,itemIndent,commentString(
comment2))),chompKeep&&comment2&&(chompKeep=!1),lines2.push(blockItemPrefix+str2)}let str;if(lines2.length===0)str=flowChars.start+flowChars.end;else{str=lines2[0];
for(let i=1;i<lines2.length;++i){let line=lines2[i];str+=line?`
${indent}${line}`:`
`}}return comment?(str+=`
`+stringifyComment.indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({
items},ctx,{flowChars,itemIndent}){let{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;let itemCtx=Object.
assign({},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,lines2=[];for(let i=0;i<items.length;++i){let item=items[i],comment=null;if(identity.
isNode(item))item.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(identity.isPair(item)){
let ik=identity.isNode(item.key)?item.key:null;ik&&(ik.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));
let iv=identity.isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=
ik.comment)}comment&&(reqNewline=!0);let str=stringify2.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines2.length>linesAtValue||str.includes(
`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines2.reduce((sum,line)=>sum+line.length+2,2)+(str.
length+2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))),lines2.push(str),linesAtValue=
lines2.length}let{start,end}=flowChars;if(lines2.length===0)return start+end;if(!reqNewline){let len=lines2.reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.
options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(let line of lines2)str+=line?`
${indentStep}${indent}${line}`:`
`;return`${str}
${indent}${end}`}else return`${start}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines2,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){let ic=stringifyComment.indentComment(commentString(comment),indent);lines2.push(ic.trimStart())}}
exports2.stringifyCollection=stringifyCollection}});var require_YAMLMap=__commonJS({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports2){"use strict";var stringifyCollection=require_stringifyCollection(),addPairToJSMap=require_addPairToJSMap(),
Collection=require_Collection(),identity=require_identity(),Pair=require_Pair(),Scalar3=require_Scalar();function findPair(items,key){let k=identity.isScalar(key)?
key.value:key;for(let it of items)if(identity.isPair(it)&&(it.key===key||it.key===k||identity.isScalar(it.key)&&it.key.value===k))return it}var YAMLMap=class extends Collection.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){super(identity.MAP,schema),this.items=[]}static from(schema,obj,ctx){let{keepUndefined,
replacer}=ctx,map=new this(schema),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.
includes(key))return;(value!==void 0||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))};if(obj instanceof Map)for(let[key,value]of obj)add(key,value);else if(obj&&
typeof obj=="object")for(let key of Object.keys(obj))add(key,obj[key]);return typeof schema.sortMapEntries=="function"&&map.items.sort(schema.sortMapEntries),map}add(pair,overwrite){
let _pair;identity.isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair.Pair(pair,pair?.value):_pair=new Pair.Pair(pair.key,pair.
value);let prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);identity.
isScalar(prev.value)&&Scalar3.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){let i=this.items.findIndex(item=>sortEntries(
_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){let it=findPair(this.items,key);return it?this.
items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){let node=findPair(this.items,key)?.value;return(!keepScalar&&identity.isScalar(node)?node.
value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){let map=Type?new Type:ctx?.
mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map);for(let item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(let item of this.items)if(!identity.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)}\
 instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.stringifyCollection(this,ctx,
{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};exports2.YAMLMap=YAMLMap;exports2.findPair=findPair}});var require_map=__commonJS({"node_modules/yaml/dist/schema/common/map.js"(exports2){"use strict";var identity=require_identity(),YAMLMap=require_YAMLMap(),map={
collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity.isMap(map2)||onError("Expected a mapping\
 for this tag"),map2},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)};exports2.map=map}});var require_YAMLSeq=__commonJS({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2){"use strict";var createNode=require_createNode(),stringifyCollection=require_stringifyCollection(),
Collection=require_Collection(),identity=require_identity(),Scalar3=require_Scalar(),toJS=require_toJS(),YAMLSeq=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.SEQ,schema),this.items=[]}add(value){this.items.push(value)}delete(key){let idx=asItemIndex(key);
return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){let idx=asItemIndex(key);if(typeof idx!="number")return;let it=this.items[idx];
return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){let idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){let idx=asItemIndex(
key);if(typeof idx!="number")throw new Error(`Expected a valid index, not ${key}.`);let prev=this.items[idx];identity.isScalar(prev)&&Scalar3.isScalarValue(value)?
prev.value=value:this.items[idx]=value}toJSON(_,ctx){let seq=[];ctx?.onCreate&&ctx.onCreate(seq);let i=0;for(let item of this.items)seq.push(toJS.toJS(item,String(
i++),ctx));return seq}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema,obj,ctx){let{replacer}=ctx,seq=new this(schema);if(obj&&
Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer=="function"){let key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}
seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}};function asItemIndex(key){let idx=identity.isScalar(key)?key.value:key;return idx&&typeof idx==
"string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports2.YAMLSeq=YAMLSeq}});var require_seq=__commonJS({"node_modules/yaml/dist/schema/common/seq.js"(exports2){"use strict";var identity=require_identity(),YAMLSeq=require_YAMLSeq(),seq={
collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("Expected a sequenc\
e for this tag"),seq2},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)};exports2.seq=seq}});var require_string=__commonJS({"node_modules/yaml/dist/schema/common/string.js"(exports2){"use strict";var stringifyString=require_stringifyString(),string={identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=Object.assign({actualString:!0},ctx),stringifyString.
stringifyString(item,ctx,onComment,onChompKeep)}};exports2.string=string}});var require_null=__commonJS({"node_modules/yaml/dist/schema/common/null.js"(exports2){"use strict";var Scalar3=require_Scalar(),nullTag={identify:value=>value==
null,createNode:()=>new Scalar3.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar3.Scalar(null),stringify:({
source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports2.nullTag=nullTag}});var require_bool=__commonJS({"node_modules/yaml/dist/schema/core/bool.js"(exports2){"use strict";var Scalar3=require_Scalar(),boolTag={identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar3.Scalar(str[0]==="t"||str[0]==="T"),stringify({
source,value},ctx){if(source&&boolTag.test.test(source)){let sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.
options.falseStr}};exports2.boolTag=boolTag}});var require_stringifyNumber=__commonJS({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2){"use strict";function stringifyNumber({format,minFractionDigits,
tag,value}){if(typeof value=="bigint")return String(value);let num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"\
-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes(
"e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports2.stringifyNumber=stringifyNumber}});var require_float=__commonJS({"node_modules/yaml/dist/schema/core/float.js"(exports2){"use strict";var Scalar3=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){
let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float2={identify:value=>typeof value=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){let node=new Scalar3.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==
-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-1),node},stringify:stringifyNumber.stringifyNumber};exports2.float=float2;exports2.floatExp=
floatExp;exports2.floatNaN=floatNaN}});var require_int=__commonJS({"node_modules/yaml/dist/schema/core/int.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){
let{value}=node;return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber.stringifyNumber(node)}var intOct={identify:value=>intIdentify(value)&&
value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(
node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports2.int=int;exports2.intHex=intHex;exports2.intOct=intOct}});var require_schema=__commonJS({"node_modules/yaml/dist/schema/core/schema.js"(exports2){"use strict";var map=require_map(),_null=require_null(),seq=require_seq(),
string=require_string(),bool=require_bool(),float2=require_float(),int=require_int(),schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,
int.int,int.intHex,float2.floatNaN,float2.floatExp,float2.float];exports2.schema=schema}});var require_schema2=__commonJS({"node_modules/yaml/dist/schema/json/schema.js"(exports2){"use strict";var Scalar3=require_Scalar(),map=require_map(),seq=require_seq();
function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar3.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:\
bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{
identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},
schema=[map.map,seq.seq].concat(jsonScalars,jsonError);exports2.schema=schema}});var require_binary=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2){"use strict";var node_buffer=require("buffer"),Scalar3=require_Scalar(),
stringifyString=require_stringifyString(),binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.
Buffer=="function")return node_buffer.Buffer.from(src,"base64");if(typeof atob=="function"){let str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);
for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This environment does not support reading binary tags; either Buffer\
 or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";let buf=value,str;if(typeof node_buffer.Buffer=="functi\
on")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if(typeof btoa=="function"){let s="";
for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buff\
er or btoa is required");if(type??(type=Scalar3.Scalar.BLOCK_LITERAL),type!==Scalar3.Scalar.QUOTE_DOUBLE){let lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.
length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines2=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)lines2[i]=str.substr(o,lineWidth);
str=lines2.join(type===Scalar3.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports2.binary=binary}});var require_pairs=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2){"use strict";var identity=require_identity(),Pair=require_Pair(),Scalar3=require_Scalar(),
YAMLSeq=require_YAMLSeq();function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity.isPair(
item)){if(identity.isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");let pair=item.items[0]||new Pair.Pair(new Scalar3.
Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){let cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}function createPairs(schema,iterable,ctx){
let{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))if(it.length===2)key=it[0],value=it[1];else throw new TypeError(
`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){let keys=Object.keys(it);if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(Pair.createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports2.createPairs=createPairs;exports2.pairs=pairs;exports2.resolvePairs=
resolvePairs}});var require_omap=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2){"use strict";var identity=require_identity(),toJS=require_toJS(),YAMLMap=require_YAMLMap(),
YAMLSeq=require_YAMLSeq(),pairs=require_pairs(),YAMLOMap=class _YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.add.bind(
this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.bind(this),
this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);let map=new Map;ctx?.onCreate&&ctx.onCreate(
map);for(let pair of this.items){let key,value;if(identity.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,key,ctx)):key=toJS.toJS(pair,
"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema,iterable,ctx){let pairs$1=pairs.
createPairs(schema,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value=>value instanceof
Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){let pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[];for(let{key}of pairs$1.
items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.
assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)};exports2.YAMLOMap=YAMLOMap;exports2.omap=omap}});var require_bool2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2){"use strict";var Scalar3=require_Scalar();function boolStringify({value,
source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:ctx.options.falseStr}var trueTag={identify:value=>value===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar3.Scalar(!0),stringify:boolStringify},falseTag={
identify:value=>value===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar3.Scalar(!1),stringify:boolStringify};
exports2.falseTag=falseTag;exports2.trueTag=trueTag}});var require_float2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2){"use strict";var Scalar3=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node){let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float2={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){let node=new Scalar3.Scalar(parseFloat(str.replace(/_/g,
""))),dot=str.indexOf(".");if(dot!==-1){let f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber.
stringifyNumber};exports2.float=float2;exports2.floatExp=floatExp;exports2.floatNaN=floatNaN}});var require_int2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){let sign=str[0];if((sign==="-"||sign==="+")&&(offset+=1),str=str.substring(
offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}let n2=BigInt(str);return sign===
"-"?BigInt(-1)*n2:n2}let n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){let{value}=node;if(intIdentify(value)){let str=value.
toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}var intBin={identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(
node,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports2.int=int;exports2.intBin=intBin;exports2.intHex=intHex;exports2.intOct=intOct}});var require_set=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2){"use strict";var identity=require_identity(),Pair=require_Pair(),YAMLMap=require_YAMLMap(),
YAMLSet=class _YAMLSet extends YAMLMap.YAMLMap{constructor(schema){super(schema),this.tag=_YAMLSet.tag}add(key){let pair;identity.isPair(key)?pair=key:key&&typeof key==
"object"&&"key"in key&&"value"in key&&key.value===null?pair=new Pair.Pair(key.key,null):pair=new Pair.Pair(key,null),YAMLMap.findPair(this.items,pair.key)||this.
items.push(pair)}get(key,keepPair){let pair=YAMLMap.findPair(this.items,key);return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:pair.
key:pair}set(key,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);let prev=YAMLMap.
findPair(this.items,key);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.
toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,
{allNullValues:!0}),onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema,iterable,ctx){let{replacer}=ctx,set2=new this(
schema);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.
items.push(Pair.createPair(value,null,ctx));return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,
default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.from(schema,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(
!0))return Object.assign(new YAMLSet,map);onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map}};exports2.YAMLSet=
YAMLSet;exports2.set=set}});var require_timestamp=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber();function parseSexagesimal(str,asBigInt){
let sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*
num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(
value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";value<0&&(sign="-",value*=num(-1));let _60=num(60),parts=[value%_60];return value<
60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(
n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org\
,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal},
floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(
str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-(\
[0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){let match=str.
match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,year,month,day,hour,minute,second]=match.map(Number),
millisec=match[7]?Number((match[7]+"00").substr(1,3)):0,date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec),tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(
tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports2.floatTime=
floatTime;exports2.intTime=intTime;exports2.timestamp=timestamp}});var require_schema3=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2){"use strict";var map=require_map(),_null=require_null(),seq=require_seq(),
string=require_string(),binary=require_binary(),bool=require_bool2(),float2=require_float2(),int=require_int2(),merge=require_merge(),omap=require_omap(),pairs=require_pairs(),
set=require_set(),timestamp=require_timestamp(),schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.
intHex,float2.floatNaN,float2.floatExp,float2.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];
exports2.schema=schema}});var require_tags=__commonJS({"node_modules/yaml/dist/schema/tags.js"(exports2){"use strict";var map=require_map(),_null=require_null(),seq=require_seq(),string=require_string(),
bool=require_bool(),float2=require_float(),int=require_int(),schema=require_schema(),schema$1=require_schema2(),binary=require_binary(),merge=require_merge(),omap=require_omap(),
pairs=require_pairs(),schema$2=require_schema3(),set=require_set(),timestamp=require_timestamp(),schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.
seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,bool:bool.boolTag,float:float2.
float,floatExp:float2.floatExp,floatNaN:float2.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,
map:map.map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yam\
l.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,20\
02:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){let schemaTags=schemas.get(schemaName);if(schemaTags&&
!customTags)return addMergeTag&&!schemaTags.includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(
customTags))tags=[];else{let keys=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schem\
a "${schemaName}"; use one of ${keys} or define customTags array`)}if(Array.isArray(customTags))for(let tag of customTags)tags=tags.concat(tag);else typeof customTags==
"function"&&(tags=customTags(tags.slice()));return addMergeTag&&(tags=tags.concat(merge.merge)),tags.reduce((tags2,tag)=>{let tagObj=typeof tag=="string"?tagsByName[tag]:
tag;if(!tagObj){let tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}\
; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}exports2.coreKnownTags=coreKnownTags;exports2.getTags=getTags}});var require_Schema=__commonJS({"node_modules/yaml/dist/schema/Schema.js"(exports2){"use strict";var identity=require_identity(),map=require_map(),seq=require_seq(),
string=require_string(),tags=require_tags(),sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge,
resolveKnownTags,schema,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null,
this.name=typeof schema=="string"&&schema||"core",this.knownTags=resolveKnownTags?tags.coreKnownTags:{},this.tags=tags.getTags(customTags,this.name,merge),this.
toStringOptions=toStringDefaults??null,Object.defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string.string}),
Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:
null}clone(){let copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}};exports2.Schema=Schema}});var require_stringifyDocument=__commonJS({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2){"use strict";var identity=require_identity(),stringify2=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyDocument(doc,options){let lines2=[],hasDirectives=options.directives===!0;if(options.directives!==
!1&&doc.directives){let dir=doc.directives.toString(doc);dir?(lines2.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines2.
push("---");let ctx=stringify2.createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines2.length!==1&&lines2.unshift("");let cs=commentString(
doc.commentBefore);lines2.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){
if(doc.contents.spaceBefore&&hasDirectives&&lines2.push(""),doc.contents.commentBefore){let cs=commentString(doc.contents.commentBefore);lines2.push(stringifyComment.
indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}let onChompKeep=contentComment?void 0:()=>chompKeep=!0,body=stringify2.
stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]===
"|"||body[0]===">")&&lines2[lines2.length-1]==="---"?lines2[lines2.length-1]=`--- ${body}`:lines2.push(body)}else lines2.push(stringify2.stringify(doc.contents,
ctx));if(doc.directives?.docEnd)if(doc.comment){let cs=commentString(doc.comment);cs.includes(`
`)?(lines2.push("..."),lines2.push(stringifyComment.indentComment(cs,""))):lines2.push(`... ${cs}`)}else lines2.push("...");else{let dc=doc.comment;dc&&chompKeep&&
(dc=dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines2[lines2.length-1]!==""&&lines2.push(""),lines2.push(stringifyComment.indentComment(commentString(
dc),"")))}return lines2.join(`
`)+`
`}exports2.stringifyDocument=stringifyDocument}});var require_Document=__commonJS({"node_modules/yaml/dist/doc/Document.js"(exports2){"use strict";var Alias=require_Alias(),Collection=require_Collection(),identity=require_identity(),
Pair=require_Pair(),toJS=require_toJS(),Schema=require_Schema(),stringifyDocument=require_stringifyDocument(),anchors=require_anchors(),applyReviver=require_applyReviver(),
createNode=require_createNode(),directives=require_directives(),Document=class _Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=
null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(
replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,replacer=void 0);let opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version:version2}=opt;options?._directives?(this.directives=
options._directives.atDocument(),this.directives.yaml.explicit&&(version2=this.directives.yaml.version)):this.directives=new directives.Directives({version:version2}),
this.setSchema(version2,options),this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){let copy=Object.create(_Document.prototype,{
[identity.NODE_TYPE]:{value:identity.DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.slice(),copy.warnings=
this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.
contents=identity.isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(
this.contents)&&this.contents.add(value)}addIn(path,value){assertCollection(this.contents)&&this.contents.addIn(path,value)}createAlias(node,name){if(!node.anchor){
let prev=anchors.anchorNames(this);node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){let keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options===void 0&&replacer&&(options=replacer,replacer=void 0);let{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,
sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,
replacer:_replacer,schema:this.schema,sourceObjects},node=createNode.createNode(value,tag,ctx);return flow&&identity.isCollection(node)&&(node.flow=!0),setAnchors(),
node}createPair(key,value,options={}){let k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair.Pair(k,v)}delete(key){return assertCollection(
this.contents)?this.contents.delete(key):!1}deleteIn(path){return Collection.isEmptyPath(path)?this.contents==null?!1:(this.contents=null,!0):assertCollection(this.
contents)?this.contents.deleteIn(path):!1}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path,keepScalar){
return Collection.isEmptyPath(path)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?this.contents.
getIn(path,keepScalar):void 0}has(key){return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path){return Collection.isEmptyPath(path)?this.
contents!==void 0:identity.isCollection(this.contents)?this.contents.hasIn(path):!1}set(key,value){this.contents==null?this.contents=Collection.collectionFromPath(
this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path,value){Collection.isEmptyPath(path)?this.contents=value:this.contents==
null?this.contents=Collection.collectionFromPath(this.schema,Array.from(path),value):assertCollection(this.contents)&&this.contents.setIn(path,value)}setSchema(version2,options={}){
typeof version2=="number"&&(version2=String(version2));let opt;switch(version2){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.
Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=version2:this.directives=
new directives.Directives({version:version2}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{
let sv=JSON.stringify(version2);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=
options.schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: Schema } opti\
on is required")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){let ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,
maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{count:count2,
res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){
return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringifie\
d");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){let s=JSON.stringify(options.indent);throw new Error(`"indent" option\
 must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(this,options)}};function assertCollection(contents){if(identity.isCollection(
contents))return!0;throw new Error("Expected a YAML collection as document contents")}exports2.Document=Document}});var require_errors=__commonJS({"node_modules/yaml/dist/errors.js"(exports2){"use strict";var YAMLError=class extends Error{constructor(name,pos,code,message){super(),
this.name=name,this.code=code,this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,
code,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}},prettifyError=(src,lc)=>error=>{if(error.
pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));let{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;let ci=col-
1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){let trimStart=Math.min(ci-39,lineStr.length-
79);lineStr="\u2026"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"\u2026"),line>1&&/^ *$/.test(lineStr.substring(
0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`\u2026
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count2=1,end=error.linePos[1];end?.line===line&&end.col>col&&(count2=Math.max(1,Math.min(end.col-col,80-ci)));
let pointer=" ".repeat(ci)+"^".repeat(count2);error.message+=`:

${lineStr}
${pointer}
`}};exports2.YAMLError=YAMLError;exports2.YAMLParseError=YAMLParseError;exports2.YAMLWarning=YAMLWarning;exports2.prettifyError=prettifyError}});var require_resolve_props=__commonJS({"node_modules/yaml/dist/compose/resolve-props.js"(exports2){"use strict";function resolveProps(tokens,{flow,indicator,next,
offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,
tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null;for(let token of tokens)switch(reqSpace&&(token.type!=="space"&&token.type!==
"newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),reqSpace=!1),tab&&
(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),tab=null),token.type){case"space":
!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),hasSpace=!0;break;case"comment":{hasSpace||onError(token,
"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=token.source.substring(1)||" ";comment?comment+=commentSep+cb:comment=
cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token.source:(!found||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.
source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can ha\
ve at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start??
(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start??
(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the\
 ${token.source} indicator`),found&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`),found=token,atNewline=indicator==="s\
eq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,
atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`),atNewline=!1,hasSpace=!1}let last=tokens[tokens.length-
1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||
next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||
next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,
anchor,tag,newlineAfterProp,end,start:start??end}}exports2.resolveProps=resolveProps}});var require_util_contains_newline=__commonJS({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports2){"use strict";function containsNewline(key){if(!key)
return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(let st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(let it of key.items){for(let st of it.start)if(st.
type==="newline")return!0;if(it.sep){for(let st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:
return!0}}exports2.containsNewline=containsNewline}});var require_util_flow_indent_check=__commonJS({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2){"use strict";var utilContainsNewline=require_util_contains_newline();
function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){let end=fc.end[0];end.indent===indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.
containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}exports2.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=__commonJS({"node_modules/yaml/dist/compose/util-map-includes.js"(exports2){"use strict";var identity=require_identity();function mapIncludes(ctx,items,search){
let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual2=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(
b)&&a.value===b.value;return items.some(pair=>isEqual2(pair.key,search))}exports2.mapIncludes=mapIncludes}});var require_resolve_block_map=__commonJS({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports2){"use strict";var Pair=require_Pair(),YAMLMap=require_YAMLMap(),
resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),utilFlowIndentCheck=require_util_flow_indent_check(),utilMapIncludes=require_util_map_includes(),
startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){let NodeClass=tag?.nodeClass??
YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(let collItem of bm.items){let{start,key,sep,value}=collItem,
keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.
found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in
key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end,keyProps.comment&&(map.comment?
map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-
1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=
!0;let keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&utilFlowIndentCheck.
flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be uniqu\
e");let valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||
key.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS\
_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KE\
Y_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let valueNode=value?composeNode(ctx,value,valueProps,
onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError),offset=valueNode.
range[2];let pair=new Pair.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}else{implicitKey&&onError(keyNode.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair.Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}}
return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset,commentEnd??offset],map}exports2.
resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=__commonJS({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2){"use strict";var YAMLSeq=require_YAMLSeq(),resolveProps=require_resolve_props(),
utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){let NodeClass=tag?.nodeClass??YAMLSeq.
YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,commentEnd=null;for(let{start,value}of bs.items){
let props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.
anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CH\
AR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&(seq.comment=props.comment);continue}let node=value?composeNode(ctx,value,props,
onError):composeEmptyNode(ctx,props.end,start,null,props,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=node.range[2],
seq.items.push(node)}return seq.range=[bs.offset,offset,commentEnd??offset],seq}exports2.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=__commonJS({"node_modules/yaml/dist/compose/resolve-end.js"(exports2){"use strict";function resolveEnd(end,offset,reqSpace,onError){let comment="";
if(end){let hasSpace=!1,sep="";for(let token of end){let{source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(
token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,
sep="";break}case"newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}
return{comment,offset}}exports2.resolveEnd=resolveEnd}});var require_resolve_flow_collection=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2){"use strict";var identity=require_identity(),
Pair=require_Pair(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveEnd=require_resolve_end(),resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),
utilMapIncludes=require_util_map_includes(),blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type==="block-map"||
token.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){let isMap3=fc.start.source==="{",fcName=isMap3?"flow\
 map":"flow sequence",NodeClass=tag?.nodeClass??(isMap3?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;atRoot&&
(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start,key,sep,
value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1});
if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-
1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap3&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTIL\
INE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected ,\
 in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(let st of start)
switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.
items[coll.items.length-1];identity.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap3&&!sep&&!props.found){let valueNode=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,
start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps.resolveProps(sep??[],{flow:fcName,
indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap3&&!props.found&&ctx.
options.strict){if(sep)for(let st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequ\
ence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must b\
e at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`Mi\
ssing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));let valueNode=value?composeNode(ctx,value,
valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"BL\
OCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap3){
let map=coll;utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair)}else{let map=new YAMLMap.
YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair);let endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(
map)}offset=valueNode?valueNode.range[2]:valueProps.end}}let expectedEnd=isMap3?"}":"]",[ce,...ee]=fc.end,cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+
ce.source.length;else{let name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must\
 be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.length>
0){let end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports2.resolveFlowCollection=
resolveFlowCollection}});var require_compose_collection=__commonJS({"node_modules/yaml/dist/compose/compose-collection.js"(exports2){"use strict";var identity=require_identity(),Scalar3=require_Scalar(),
YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveBlockMap=require_resolve_block_map(),resolveBlockSeq=require_resolve_block_seq(),resolveFlowCollection=require_resolve_flow_collection();
function resolveCollection(CN,ctx,token,onError,tagName,tag){let coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.type===
"block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag),Coll=coll.constructor;
return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token,props,onError){
let tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-seq"){
let{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}let expType=token.type==="block-map"?"map":token.type==="block-seq"?"seq":
token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.YAMLSeq.tagName&&
expType==="seq")return resolveCollection(CN,ctx,token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){let kt=ctx.
schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLEC\
TION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,
!0),resolveCollection(CN,ctx,token,onError,tagName)}let coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"T\
AG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity.isNode(res)?res:new Scalar3.Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.
format=tag.format),node}exports2.composeCollection=composeCollection}});var require_resolve_block_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2){"use strict";var Scalar3=require_Scalar();function resolveBlockScalar(ctx,scalar,onError){
let start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,start]};
let type=header.mode===">"?Scalar3.Scalar.BLOCK_FOLDED:Scalar3.Scalar.BLOCK_LITERAL,lines2=scalar.source?splitLines(scalar.source):[],chompStart=lines2.length;for(let i=lines2.
length-1;i>=0;--i){let content=lines2[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){let value2=header.chomp==="+"&&lines2.length>
0?`
`.repeat(Math.max(1,lines2.length-1)):"",end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,type,comment:header.comment,range:[
start,end2,end2]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent,content]=lines2[i];
if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(offset+indent.length,
"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=indent.length),
contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.length+content.
length+1}for(let i=lines2.length-1;i>=chompStart;--i)lines2[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<contentStart;++i)
value+=lines2[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines2[i];offset+=indent.length+content.length+1;let crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent.length<trimIndent){let message=`Block scalar lines must not be less indented than their ${header.indent?"explicit \
indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar3.Scalar.BLOCK_LITERAL?(value+=sep+indent.
slice(trimIndent)+content,sep=`
`):indent.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines2.length;++i)value+=`
`+lines2[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}let end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){
if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source}=props[0],mode=source[0],indent=0,
chomp="",error=-1;for(let i=1;i<source.length;++i){let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n=Number(ch);!indent&&n?indent=n:error===-1&&
(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,comment="",length=source.
length;for(let i=1;i<props.length;++i){let token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.length;break;case"commen\
t":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.source.length,comment=
token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{let message=`Unexpected t\
oken in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);let ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}return{
mode,indent,chomp,comment,length}}function splitLines(source){let split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines2=[m?.[1]?[m[1],first.
slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines2.push([split[i],split[i+1]]);return lines2}exports2.resolveBlockScalar=resolveBlockScalar}});var require_resolve_flow_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2){"use strict";var Scalar3=require_Scalar(),resolveEnd=require_resolve_end();
function resolveFlowScalar(scalar,strict,onError){let{offset,type,source,end}=scalar,_type,value,_onError=(rel,code,msg)=>onError(offset+rel,code,msg);switch(type){case"\
scalar":_type=Scalar3.Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar3.Scalar.QUOTE_SINGLE,value=singleQuotedValue(
source,_onError);break;case"double-quoted-scalar":_type=Scalar3.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,
"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}
let valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}
function plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"\
%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved chara\
cter ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){
return(source[source.length-1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(
/''/g,"'")}function unfoldLines(source){let line=/(.*?)\r?\n/sy,match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<\
![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep=" ",
pos=line.lastIndex;for(;match=line.exec(source);){let lm=match[1].replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line.lastIndex}let last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){let{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i],cc=escapeCodes[next];if(cc)res+=cc;else if(next===`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){let length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){let wsStart=i,next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){let cc=source.
substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{let raw=source.substr(offset-
2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}exports2.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=__commonJS({"node_modules/yaml/dist/compose/compose-scalar.js"(exports2){"use strict";var identity=require_identity(),Scalar3=require_Scalar(),
resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar();function composeScalar(ctx,token,tagToken,onError){let{value,type,
comment,range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,
onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,tag;ctx.options.stringKeys&&ctx.atKey?tag=
ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(ctx,value,token,
onError):tag=ctx.schema[identity.SCALAR];let scalar;try{let res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=identity.
isScalar(res)?res:new Scalar3.Scalar(res)}catch(error){let msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),
scalar=new Scalar3.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.format=
tag.format),comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){if(tagName==="!")return schema[identity.
SCALAR];let matchWithTest=[];for(let tag of schema.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;for(let tag of matchWithTest)
if(tag.test?.test(value))return tag;let kt=schema.knownTags[tagName];return kt&&!kt.collection?(schema.tags.push(Object.assign({},kt,{default:!1,test:void 0})),
kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema[identity.SCALAR])}function findScalarTagByTest({
atKey,directives,schema},value,token,onError){let tag=schema.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema[identity.
SCALAR];if(schema.compat){let compat=schema.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema[identity.SCALAR];if(tag.tag!==compat.tag){let ts=directives.
tagString(tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}
exports2.composeScalar=composeScalar}});var require_util_empty_scalar_position=__commonJS({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2){"use strict";function emptyScalarPosition(offset,before,pos){
if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;
continue}for(st=before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}exports2.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=__commonJS({"node_modules/yaml/dist/compose/compose-node.js"(exports2){"use strict";var Alias=require_Alias(),identity=require_identity(),
composeCollection=require_compose_collection(),composeScalar=require_compose_scalar(),resolveEnd=require_resolve_end(),utilEmptyScalarPosition=require_util_empty_scalar_position(),
CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props,node,isSrcToken=!0;switch(token.
type){case"alias":node=composeAlias(ctx,token,onError),(anchor||tag)&&onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"sc\
alar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token,props,onError),anchor&&
(node.anchor=anchor.source.substring(1))}catch(error){let message=error instanceof Error?error.message:String(error);onError(token,"RESOURCE_EXHAUSTION",message)}
break;default:{let message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}
return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),anchor&&node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty\
 string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!="string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")&&onError(tag??token,
"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token.type==="scalar"&&token.source===""?node.comment=
comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,
comment,anchor,tag,end},onError){let token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar.
composeScalar(ctx,token,tag,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an em\
pty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end),node}function composeAlias({options},{offset,source,end},onError){
let alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(
offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,options.strict,onError);
return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}exports2.composeEmptyNode=composeEmptyNode;exports2.composeNode=composeNode}});var require_compose_doc=__commonJS({"node_modules/yaml/dist/compose/compose-doc.js"(exports2){"use strict";var Document=require_Document(),composeNode=require_compose_node(),
resolveEnd=require_resolve_end(),resolveProps=require_resolve_props();function composeDoc(options,directives,{offset,start,value,end},onError){let opts=Object.assign(
{_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},
props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.
docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on s\
ame line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.end,start,null,
props,onError);let contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=[offset,
contentEnd,re.offset],doc}exports2.composeDoc=composeDoc}});var require_composer=__commonJS({"node_modules/yaml/dist/compose/composer.js"(exports2){"use strict";var node_process=require("process"),directives=require_directives(),
Document=require_Document(),errors=require_errors(),identity=require_identity(),composeDoc=require_compose_doc(),resolveEnd=require_resolve_end();function getErrorPos(src){
if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];let{offset,source}=src;return[offset,offset+(typeof source==
"string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){let source=prelude[i];
switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer2=class{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code,message,warning)=>{let pos=getErrorPos(source);warning?this.warnings.push(new errors.YAMLWarning(pos,code,message)):this.errors.
push(new errors.YAMLParseError(pos,code,message))},this.directives=new directives.Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){
let{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];identity.isPair(it)&&(it=it.key);let cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(let token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(node_process.env.LOG_STREAM&&console.dir(token,{depth:null}),token.type){case"directive":this.
directives.add(token.source,(offset,message,warning)=>{let pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.
push(token.source),this.atDirectives=!0;break;case"document":{let doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),
this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{let msg=token.
source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){let msg="Unexpected doc-end without preceding document";this.errors.
push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;let end=resolveEnd.resolveEnd(token.end,token.offset+
token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end.comment){let dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsuppo\
rted token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.
assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing dire\
ctives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}};exports2.Composer=Composer2}});var require_cst_scalar=__commonJS({"node_modules/yaml/dist/parse/cst-scalar.js"(exports2){"use strict";var resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar(),
errors=require_errors(),stringifyString=require_stringifyString();function resolveAsScalar(token,strict=!0,onError){if(token){let _onError=(pos,code,message)=>{
let offset=typeof pos=="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code,message);else throw new errors.YAMLParseError([offset,offset+
1],code,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,strict,
_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
let{implicitKey=!1,indent,inFlow=!1,offset=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".repeat(
indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,source:`
`}];switch(source[0]){case"|":case">":{let he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent,source:head}];return addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:`
`}),{type:"block-scalar",offset,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quote\
d-scalar",offset,indent,source,end};default:return{type:"scalar",offset,indent,source,end}}}function setScalarValue(token,value,context={}){let{afterKey=!1,implicitKey=!1,
inFlow=!1,type}=context,indent="indent"in token?token.indent:null;if(afterKey&&typeof indent=="number"&&(indent+=2),!type)switch(token.type){case"single-quoted-\
scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{let header=token.props[0];if(header.type!=="block-sca\
lar-header")throw new Error("Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}let source=stringifyString.
stringifyString({type,value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}});
switch(source[0]){case"|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(
token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){let he=source.indexOf(`\

`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token.type==="block-scalar"){let header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header.source=
head,token.source=body}else{let{offset}=token,indent="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset,indent,source:head}];addEndtoBlockProps(
props,"end"in token?token.end:void 0)||props.push({type:"newline",offset:-1,indent,source:`
`});for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];Object.assign(token,{type:"block-scalar",indent,props,source:body})}}function addEndtoBlockProps(props,end){
if(end)for(let st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token,source,type){
switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type,token.source=source;break;case"block-scalar":{let end=token.
props.slice(1),oa=source.length;token.props[0].type==="block-scalar-header"&&(oa-=token.props[0].source.length);for(let tok of end)tok.offset+=oa;delete token.props,
Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{let nl={type:"newline",offset:token.offset+source.length,indent:token.indent,source:`\

`};delete token.items,Object.assign(token,{type,source,end:[nl]});break}default:{let indent="indent"in token?token.indent:-1,end="end"in token&&Array.isArray(token.
end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[];for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];
Object.assign(token,{type,indent,source,end})}}}exports2.createScalarToken=createScalarToken;exports2.resolveAsScalar=resolveAsScalar;exports2.setScalarValue=setScalarValue}});var require_cst_stringify=__commonJS({"node_modules/yaml/dist/parse/cst-stringify.js"(exports2){"use strict";var stringify2=cst=>"type"in cst?stringifyToken(cst):
stringifyItem(cst);function stringifyToken(token){switch(token.type){case"block-scalar":{let res="";for(let tok of token.props)res+=stringifyToken(tok);return res+
token.source}case"block-map":case"block-seq":{let res="";for(let item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.start.
source;for(let item of token.items)res+=stringifyItem(item);for(let st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.
end)for(let st of token.end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(let st of token.end)res+=st.source;return res}}}
function stringifyItem({start,key,sep,value}){let res="";for(let st of start)res+=st.source;if(key&&(res+=stringifyToken(key)),sep)for(let st of sep)res+=st.source;
return value&&(res+=stringifyToken(value)),res}exports2.stringify=stringify2}});var require_cst_visit=__commonJS({"node_modules/yaml/dist/parse/cst-visit.js"(exports2){"use strict";var BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),
REMOVE=Symbol("remove item");function visit(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,
visitor)}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;visit.itemAtPath=(cst,path)=>{let item=cst;for(let[field,index]of path){let tok=item?.[field];if(tok&&
"items"in tok)item=tok.items[index];else return}return item};visit.parentCollection=(cst,path)=>{let parent=visit.itemAtPath(cst,path.slice(0,-1)),field=path[path.
length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){let ctrl=visitor(
item,path);if(typeof ctrl=="symbol")return ctrl;for(let field of["key","value"]){let token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.length;++i){
let ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(token.
items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path))}}return typeof ctrl=="function"?ctrl(item,path):ctrl}exports2.visit=visit}});var require_cst=__commonJS({"node_modules/yaml/dist/parse/cst.js"(exports2){"use strict";var cstScalar=require_cst_scalar(),cstStringify=require_cst_stringify(),
cstVisit=require_cst_visit(),BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection2=token=>!!token&&"items"in token,isScalar3=token=>!!token&&(token.type===
"scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:
return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){
switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports2.createScalarToken=cstScalar.createScalarToken;exports2.resolveAsScalar=cstScalar.
resolveAsScalar;exports2.setScalarValue=cstScalar.setScalarValue;exports2.stringify=cstStringify.stringify;exports2.visit=cstVisit.visit;exports2.BOM=BOM;exports2.
DOCUMENT=DOCUMENT;exports2.FLOW_END=FLOW_END;exports2.SCALAR=SCALAR;exports2.isCollection=isCollection2;exports2.isScalar=isScalar3;exports2.prettyToken=prettyToken;
exports2.tokenType=tokenType}});var require_lexer=__commonJS({"node_modules/yaml/dist/parse/lexer.js"(exports2){"use strict";var cst=require_cst();function isEmpty(ch){switch(ch){case void 0:case"\
 ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer3=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+
offset];if(ch==="\r"){let next=this.buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){let dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(this.
buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){
return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===cst.BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.
length,cs=line.indexOf("#");for(;cs!==-1;){let ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){let ch=line[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.pushNewline(),
"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield cst.DOCUMENT,
yield*this.parseLineStart()}*parseLineStart(){let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&
!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=
0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.
indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0===
"-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=
n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"\
doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.
pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent=-1;
do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>0);let line=this.getLine();
if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("---")||line.startsWith("..."))&&
isEmpty(line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield cst.FLOW_END,yield*this.parseLineStart();
let n=0;for(;line[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"\
flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"\
]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'\
"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===",")return this.flowKey=
!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let quote=this.charAt(
0),end=this.buffer.indexOf(quote,this.pos+1);if(quote==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+2);else for(;end!==-1;){let n=0;
for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}let qb=this.buffer.substring(0,end),nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||
ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{let next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);let lastChar=i2;for(;ch2===" ";)
ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let inFlow=this.flowLevel>0,end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){let next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){let cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield cst.SCALAR,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=
n,n):0}*pushToIndex(i,allowEmpty){let s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(
ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===
">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");let n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}};exports2.Lexer=Lexer3}});var require_line_counter=__commonJS({"node_modules/yaml/dist/parse/line-counter.js"(exports2){"use strict";var LineCounter=class{constructor(){this.lineStarts=[],
this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){let mid=low+high>>1;this.lineStarts[mid]<
offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};let start=this.lineStarts[low-1];return{
line:low,col:offset-start+1}}}};exports2.LineCounter=LineCounter}});var require_parser=__commonJS({"node_modules/yaml/dist/parse/parser.js"(exports2){"use strict";var node_process=require("process"),cst=require_cst(),lexer=require_lexer();
function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return!0;return!1}function findNonEmptyIndex(list){for(let i=0;i<list.length;++i)
switch(list[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.type){case"alias":case"sc\
alar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.type){case"\
document":return parent.start;case"block-map":{let it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.items.
length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}
function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(
it.start,it.sep),delete it.sep)}var Parser2=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=
[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.source=source,node_process.env.
LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}let type=cst.tokenType(
source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=
!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.
atNewLine=!1}this.offset+=source.length}else{let message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=
source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,
source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"sin\
gle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.
blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(
top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){let token=error??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,
source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{let top=this.peek(1);switch(token.type==="block-scalar"?token.indent=
"indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"\
document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{let it=top.items[top.items.length-1];if(it.value){top.items.push(
{start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.onKeyLine=!it.explicitKey;return}
break}case"block-seq":{let it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token}):it.value=token;break}case"flow-collection":{let it=top.
items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.
pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){let last=token.
items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!==
"comment"||st.indent<token.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let doc={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),
this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.
value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.
sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.
stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.type===
"map-value-ind"){let prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(prev),sep;scalar.end?(sep=scalar.end,sep.push(this.sourceToken),delete scalar.end):
sep=[this.sourceToken];let map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,sep}]};this.onKeyLine=!0,this.stack[this.stack.
length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken);
return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){let it=map.items[map.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,it.value){let end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)
map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map.indent)){let end=map.items[map.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){let atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-\
item-ind",start=[];if(atNextItem&&it.sep&&!it.value){let nl=[];for(let i=0;i<it.sep.length;++i){let st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"\
space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anch\
or":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(this.
sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.sourceToken),
map.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){let start2=getFirstKeyStartProps(it.start),key=it.key,sep=it.sep;sep.push(this.sourceToken),delete it.key,delete it.sep,
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep}]})}else start.length>0?it.sep=it.sep.concat(start,this.sourceToken):
it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{let start2=getFirstKeyStartProps(
it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||
atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);atNextItem||it.value?(map.items.push({start,
key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{let bv=this.startBlockValue(
map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Une\
xpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),
yield*this.step()}*blockSequence(seq){let it=seq.items[seq.items.length-1];switch(this.type){case"newline":if(it.value){let end="end"in it.value?it.value.end:void 0;
(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);
return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){let end=seq.items[seq.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq.items.pop();return}}it.start.push(this.sourceToken)}
return;case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq.indent)break;
it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.indent>seq.indent){let bv=this.
startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){let it=fc.items[fc.items.length-1];if(this.type===
"flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"\
explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.value?fc.items.push({
start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comm\
ent":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);!it||it.value?fc.items.push({start:[],key:fs,
sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}let bv=this.
startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{let parent=this.peek(2);if(parent.type==="block-map"&&(this.type==="map-val\
ue-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map\
-value-ind"&&parent.type!=="flow-collection"){let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);let sep=fc.end.splice(1,fc.end.
length);sep.push(this.sourceToken);let map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.onKeyLine=!0,this.stack[this.stack.
length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="co\
mment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"do\
c-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};exports2.Parser=Parser2}});var require_public_api=__commonJS({"node_modules/yaml/dist/public-api.js"(exports2){"use strict";var composer=require_composer(),Document=require_Document(),errors=require_errors(),
log=require_log(),identity=require_identity(),lineCounter=require_line_counter(),parser=require_parser();function parseOptions(options){let prettyErrors=options.
prettyErrors!==!1;return{lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
docs=Array.from(composer$1.compose(parser$1.parse(source)));if(prettyErrors&&lineCounter2)for(let doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),
doc.warnings.forEach(errors.prettifyError(source,lineCounter2));return docs.length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
doc=null;for(let _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new errors.
YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter2&&
(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse2(src,reviver,options){
let _reviver;typeof reviver=="function"?_reviver=reviver:options===void 0&&reviver&&typeof reviver=="object"&&(options=reviver);let doc=parseDocument(src,options);
if(!doc)return null;if(doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];
doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify2(value,replacer,options){let _replacer=null;if(typeof replacer=="fun\
ction"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer),typeof options=="string"&&(options=options.length),typeof options==
"number"){let indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){let{keepUndefined}=options??replacer??{};if(!keepUndefined)
return}return identity.isDocument(value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}exports2.parse=parse2;
exports2.parseAllDocuments=parseAllDocuments;exports2.parseDocument=parseDocument;exports2.stringify=stringify2}});var require_dist=__commonJS({"node_modules/yaml/dist/index.js"(exports2){"use strict";var composer=require_composer(),Document=require_Document(),Schema=require_Schema(),
errors=require_errors(),Alias=require_Alias(),identity=require_identity(),Pair=require_Pair(),Scalar3=require_Scalar(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),
cst=require_cst(),lexer=require_lexer(),lineCounter=require_line_counter(),parser=require_parser(),publicApi=require_public_api(),visit=require_visit();exports2.
Composer=composer.Composer;exports2.Document=Document.Document;exports2.Schema=Schema.Schema;exports2.YAMLError=errors.YAMLError;exports2.YAMLParseError=errors.
YAMLParseError;exports2.YAMLWarning=errors.YAMLWarning;exports2.Alias=Alias.Alias;exports2.isAlias=identity.isAlias;exports2.isCollection=identity.isCollection;
exports2.isDocument=identity.isDocument;exports2.isMap=identity.isMap;exports2.isNode=identity.isNode;exports2.isPair=identity.isPair;exports2.isScalar=identity.
isScalar;exports2.isSeq=identity.isSeq;exports2.Pair=Pair.Pair;exports2.Scalar=Scalar3.Scalar;exports2.YAMLMap=YAMLMap.YAMLMap;exports2.YAMLSeq=YAMLSeq.YAMLSeq;
exports2.CST=cst;exports2.Lexer=lexer.Lexer;exports2.LineCounter=lineCounter.LineCounter;exports2.Parser=parser.Parser;exports2.parse=publicApi.parse;exports2.parseAllDocuments=
publicApi.parseAllDocuments;exports2.parseDocument=publicApi.parseDocument;exports2.stringify=publicApi.stringify;exports2.visit=visit.visit;exports2.visitAsync=
visit.visitAsync}});var import_node_fs2=require("fs");var EXIT={ok:0,findings:1,failure:2};var array=[],characterCodeCache=[];function leven(first,second,options){if(first===second)return 0;let maxDistance=options?.maxDistance,swap=first;first.length>
second.length&&(first=second,second=swap);let firstLength=first.length,secondLength=second.length;for(;firstLength>0&&first.charCodeAt(~-firstLength)===second.charCodeAt(
~-secondLength);)firstLength--,secondLength--;let start=0;for(;start<firstLength&&first.charCodeAt(start)===second.charCodeAt(start);)start++;if(firstLength-=start,
secondLength-=start,maxDistance!==void 0&&secondLength-firstLength>maxDistance)return maxDistance;if(firstLength===0)return maxDistance!==void 0&&secondLength>maxDistance?
maxDistance:secondLength;let bCharacterCode,result,temporary,temporary2,index=0,index2=0;for(;index<firstLength;)characterCodeCache[index]=first.charCodeAt(start+
index),array[index]=++index;for(;index2<secondLength;){for(bCharacterCode=second.charCodeAt(start+index2),temporary=index2++,result=index2,index=0;index<firstLength;index++)
temporary2=bCharacterCode===characterCodeCache[index]?temporary:temporary+1,temporary=array[index],result=array[index]=temporary>result?temporary2>result?result+
1:temporary2:temporary2>temporary?temporary+1:temporary2;if(maxDistance!==void 0){let rowMinimum=result;for(index=0;index<firstLength;index++)array[index]<rowMinimum&&
(rowMinimum=array[index]);if(rowMinimum>maxDistance)return maxDistance}}return array.length=firstLength,characterCodeCache.length=firstLength,maxDistance!==void 0&&
result>maxDistance?maxDistance:result}var COMPARED=64;function nearest(word,words){if(word.length>COMPARED)return;let lower=word.toLowerCase(),bound=Math.min(4,Math.max(1,Math.floor(word.length/3)))+
1,best;for(let candidate of words){if(Math.abs(candidate.length-word.length)>=bound)continue;let other=candidate.toLowerCase(),distance=isTransposed(lower,other)?
1:leven(lower,other,{maxDistance:bound});distance<bound&&(bound=distance,best=candidate)}return best}function isTransposed(word,other){if(word.length!==other.length)
return!1;let at=0;for(;at<word.length&&word[at]===other[at];)at++;return word[at]===other[at+1]&&word[at+1]===other[at]&&word.slice(at+2)===other.slice(at+2)}var import_yaml7=__toESM(require_dist(),1);var v0_exports={};__export(v0_exports,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane,assertDataPlane:()=>assertDataPlane,assertEnvironment:()=>assertEnvironment,
assertOrganization:()=>assertOrganization,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane,isDataPlane:()=>isDataPlane,isEnvironment:()=>isEnvironment,
isOrganization:()=>isOrganization,validateBuildPlane:()=>validateBuildPlane,validateDataPlane:()=>validateDataPlane,validateEnvironment:()=>validateEnvironment,
validateOrganization:()=>validateOrganization,validatePlane:()=>validatePlane,validateUpdate:()=>validateUpdate,withDefaults:()=>withDefaults});function keysOf(pointer){return pointer.split("/").slice(1).map(unescaped)}var escaped=key=>key.replaceAll("~","~0").replaceAll("/","~1"),unescaped=key=>key.replaceAll(
"~1","/").replaceAll("~0","~");var plain=Object.prototype;function isNoObject(value){return typeof value!="object"||value===null||Array.isArray(value)}function isRecord(value){return!isNoObject(
value)}function isInt64(value){return Number.isInteger(value)&&Math.abs(value)<=2**63}function longer(text2,limit){if(text2.length<=limit)return!1;if(text2.length>
limit*2)return!0;let count2=0;for(let _ of text2)count2++;return count2>limit}var TIME=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function isDateTime(text2){if(!TIME.test(text2))return!1;if(text2.charCodeAt(8)<50||text2.charCodeAt(8)===50&&text2.charCodeAt(9)<57)return!0;let month=Number(text2.
slice(5,7)),year=Number(text2.slice(0,4)),leap=year%4===0&&(year%100!==0||year%400===0),days=month===2?28+Number(leap):30+(month+ +(month>7))%2;return Number(text2.
slice(8,10))<=days}function tooManyBytes(map,limit){let units=0;for(let key in map)units+=key.length+String(map[key]).length;return units*3>limit&&new TextEncoder().
encode(Object.entries(map).flat().join("")).length>limit}function manyControllers(list){let owners=list.filter(isRecord).filter(owner=>owner.controller===!0);return new Set(
owners.map(owner=>JSON.stringify([owner.apiVersion,owner.kind,owner.name,owner.uid]))).size>1}function fillDefaults(plane,table){return fill(plane,table,plane)}function fill(value,table,root){if(!isRecord(value))return value;let copy=Object.fromEntries(Object.
entries(value));for(let[field,rule]of Object.entries(table)){let own=Object.hasOwn(value,field)?value[field]:void 0,filled2="within"in rule?own==null?own:fill(own,
rule.within,root):own??defaultOf(rule,root);filled2!==void 0&&(copy[field]=filled2)}return copy}function defaultOf(rule,root){if("value"in rule)return rule.value;
let source=keysOf(rule.from).reduce((value,key)=>isRecord(value)&&Object.hasOwn(value,key)?value[key]:void 0,root);if(!(typeof source!="string"||source==="")&&!(rule.
maxLength!==void 0&&source.length>rule.maxLength))return rule.pattern===void 0||rule.pattern.test(source)?source:void 0}var SUGGESTED=20;function fault(faults,key,code,details){let found={code,path:pathOf(key),field:fieldOf(key),message:"",...details};return faults===null?[found]:
(faults.push(found),faults)}function notAnObject(value){return wrong(null,null,value,"object")}function wrong(faults,key,value,expected){return value===null?fault(
faults,key,"null-value"):fault(faults,key,"wrong-type",{expected,found:typeName(value)})}function badText(faults,key,value,{code="invalid-format",rule,maxLength}){
return typeof value!="string"?wrong(faults,key,value,"string"):maxLength!==void 0&&longer(value,maxLength)?fault(faults,key,"too-long",{limit:maxLength,unit:"ch\
aracters"}):fault(faults,key,code,rule===void 0?void 0:{rule})}function notAllowed(faults,key,value,{code="unknown-value",allowed,codes}){if(typeof value!="stri\
ng")return wrong(faults,key,value,"string");let own=codes!==void 0&&Object.hasOwn(codes,value)?codes[value]:void 0;if(own!==void 0)return fault(faults,key,own);
let suggestion=nearest(value,allowed);return fault(faults,key,code,suggestion===void 0?{allowed}:{allowed,suggestion})}function badInteger(faults,key,value,{minimum,
maximum}){return typeof value!="number"||Number.isNaN(value)?wrong(faults,key,value,"integer"):!Number.isInteger(value)&&Number.isFinite(value)?fault(faults,key,
"not-an-integer"):fault(faults,key,"out-of-range",{minimum,maximum})}function badKey(faults,map,key,{code="invalid-format",rule}){return Object.hasOwn(map,key)?
fault(faults,key,code,rule===void 0?void 0:{rule}):faults}function badEntry(faults,map,key,rule){let value=map[key];return Object.hasOwn(map,key)&&value!==void 0?
badText(faults,key,value,rule):faults}function asWhole(faults){if(faults!==null)for(let found of faults)found.field="";return faults}function within(faults,inner,key){
if(inner===null)return faults;let path=pathOf(key),field=fieldOf(key);for(let found of inner)found.path=path+found.path,found.field=field+found.field;if(faults===
null)return inner;for(let found of inner)faults.push(found);return faults}function settle(faults,input,fields){let{known,required=[],codes}=fields,isSent=name=>Object.
prototype.propertyIsEnumerable.call(input,name),absent=known.filter(name=>isAbsent(input[name])||!isSent(name)),meant=new Set,left=SUGGESTED,all=[];for(let found of faults??
[]){if(found.code==="unknown-field"&&found.name===void 0){if(!isSent(firstKey(found.path)))continue;meant.add(completeUnknown(found,absent,fields,left-- >0))}all.
push(found)}all=all.filter(found=>!isExplained(found,meant));for(let name of absent)isAbsent(input[name])?required.includes(name)&&!meant.has(name)&&(all=fault(
all,name,codes?.[name]??"missing-field")):all=fault(all,name,"unreadable");return all.length===0?null:all}function completeUnknown(found,absent,{replaced:replaced2,
elsewhere},search){let name=firstKey(found.path);found.name=name;let home=elsewhere!==void 0&&Object.hasOwn(elsewhere,name)?elsewhere[name]:void 0,suggestion=absent.
find(field=>replaced2?.[name]===field)??(home===void 0&&search?nearest(name,absent):void 0);return suggestion!==void 0&&(found.suggestion=suggestion),home!==void 0&&
(found.knownIn=home),suggestion}function isExplained(found,meant){return found.code==="value-from"&&found.found==="neither"&&found.branches.some(name=>meant.has(
name))}function notExactlyOne(faults,input,branches){let set=branches.filter(name=>!isAbsent(input[name])).length;if(set===1)return faults;let others=set===0?(faults??
[]).filter(found=>found.code!=="null-value"):faults;return fault(others,null,"value-from",{found:set===0?"neither":"both",branches})}function nameless(faults,metadata,names){
let prefix=metadata.generateName;if(!isUnset(prefix)){let blamed=faults?.find(({path,code})=>path==="/generateName"&&code==="invalid-name");return blamed!==void 0&&
!names.test(`${prefix}xxxxx`)&&(blamed.field=".name"),faults}return fault(without(without(faults,"/name"),"/generateName"),"name","missing-field")}function underived(faults,field){
let path=`/spec/${field}`;return faults?.some(found=>/^\/metadata(\/name)?$/.test(found.path)||found.suggestion===field&&found.path.startsWith("/spec/"))===!0?faults:
within(without(faults,path),fault(null,field,"missing-field"),"spec")}function repeated(faults,list,key,rule){let seen=new Set,all=faults;return list.forEach((item,index)=>{
let value=isRecord(item)?item[key]:void 0;value!==void 0&&(seen.has(value)&&(all=within(all,fault(null,key,"invalid-format",{rule}),index)),seen.add(value))}),all}
var without=(faults,path)=>{let rest=(faults??[]).filter(found=>found.path!==path);return rest.length>0?rest:null},isAbsent=value=>value==null,isUnset=value=>isAbsent(
value)||value==="",pathOf=key=>key===null?"":typeof key=="number"?`/${key}`:`/${escaped(key)}`,fieldOf=key=>key===null?"":typeof key=="number"?`[${key}]`:`.${key}`,
firstKey=path=>keysOf(path)[0]??"";function typeName(value){return value===null?"null":Array.isArray(value)?"array":typeof value}var API_VERSION={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function judgeByKind({judges,replaced:replaced2}){return input=>{if(typeof input!=
"object"||input===null||Array.isArray(input))return notAnObject(input);let{apiVersion,kind}=input,judge2=typeof kind=="string"&&Object.hasOwn(judges,kind)?judges[kind]:
void 0;if(judge2)return judge2(input);let faults=judgeApiVersion(apiVersion);if(kind==null)return fault(faults,"kind","missing-field");let allowed=Object.keys(judges);
if(typeof kind!="string")return notAllowed(faults,"kind",kind,{code:"unknown-kind",allowed});let suggestion=Object.hasOwn(replaced2,kind)?replaced2[kind]:nearest(
kind,allowed);return fault(faults,"kind","unknown-kind",suggestion===void 0?{allowed}:{allowed,suggestion})}}function judgeApiVersion(apiVersion){return apiVersion==
null?fault(null,"apiVersion","missing-field"):apiVersion===API_VERSION.allowed[0]?null:notAllowed(null,"apiVersion",apiVersion,API_VERSION)}var SENTENCES={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion,knownIn})=>`is not a field here${knownIn===void 0?"":`, but one of ${knownIn}`}\
: ${suggestion===void 0?"remove it.":`write ${suggestion} instead.`}`,"wrong-type":({expected,found})=>`must be ${withArticle(expected)}, not ${withArticle(found)}\
.`,"null-value":()=>"is null: give it a value or remove it.","value-from":({found,branches})=>found==="both"?`has both ${branches.join(" and ")}: keep one of th\
em.`:`needs exactly one of ${branches.join(" and ")}.`,"missing-secret-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the s\
ecret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be Clust\
erObservabilityPlane: a cluster-scoped plane has no namespace in which to find an ObservabilityPlane.","unknown-kind":asAllowed,"wrong-api-version":asAllowed,"u\
nknown-value":asAllowed,"invalid-plane-id":asRuled,"invalid-name":asRuled,"invalid-label":asRuled,"invalid-format":asRuled,"too-long":({limit,unit})=>`is too lo\
ng: at most ${limit} ${unit}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum,maximum})=>maximum<9007199254740992?`must be from ${minimum}\
 to ${maximum}.`:minimum===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026-01-02T03:04:05Z.","imm\
utable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it throws, contains itself, or\
 is inherited; pass plain data."};function asAllowed({allowed,suggestion}){return`must be ${allowed.length<2?allowed.join(""):`${allowed.slice(0,-1).join(", ")}\
 or ${allowed.at(-1)}`}${suggestion===void 0||allowed.length<2?".":`; did you mean ${suggestion}?`}`}function asRuled({rule}){return`must be ${rule}.`}function sentenceOf(issue){
return SENTENCES[issue.code](issue)}function formatIssue(issue){return`${issue.field===""?"document":issue.field}: ${issue.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,
escaped2)}var escaped2=character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`,withArticle=type=>type==="null"||type==="undefined"?type:`${/^[aeio]/.
test(type)?"an":"a"} ${type}`;var DEPTH=64,VALUES=2e5;function unreadableIn(input){let left=VALUES,ancestors=[];return search(()=>input);function search(read){try{let value=read();if(ancestors.
includes(value))return fault(null,null,"unreadable");if(typeof value!="object"||value===null||ancestors.length>DEPTH)return null;ancestors.push(value);for(let name of Object.
keys(value)){let found=left-- >0?search(()=>Reflect.get(value,name)):null;if(found)return within(null,found,Array.isArray(value)?Number(name):name)}return ancestors.
pop(),null}catch{return fault(null,null,"unreadable")}}}function validatorOf(judge2){let validate=input=>{let issues=issuesOf(judge2,input);return issues===null?{ok:!0,value:input}:{ok:!1,issues:withMessages(issues)}};
return Object.assign(validate,{"~standard":standardSchema(validate)})}function guardOf(judge2){return input=>{try{return judge2(input)===null}catch{return!1}}}function assertionOf(validate){
return input=>{let result=validate(input);if(!result.ok)throw new ValidationError(result.issues)}}var ValidationError=class extends Error{name="ValidationError";issues;constructor(issues){
let shown=issues.slice(0,SHOWN).map(formatIssue);super([...shown,...issues.length>SHOWN?[`and ${issues.length-SHOWN} more`]:[]].join(`
`)),this.issues=issues}},SHOWN=20;function issuesOf(judge2,input){let faults;try{if(faults=judge2(input),faults===null)return null;let cycle=unreadableIn(input)?.[0];
cycle!==void 0&&(faults=[...faults.filter(({path})=>!isAtOrUnder(path,cycle.path)),cycle])}catch{faults=unreadableIn(input)??fault(null,null,"unreadable")}for(let found of faults)
found.field.charCodeAt(0)===DOT&&(found.field=found.field.slice(1));return faults}var DOT=46;function withMessages(faults){let issues=faults;for(let issue of issues)
issue.message=sentenceOf(issue);return issues}function standardSchema(validate){return{version:1,vendor:"openchoreo-planes",validate:input=>{let result=validate(
input);return result.ok?{value:result.value}:{issues:result.issues.map(({message,path})=>({message,path:keysOf(path)}))}}}}var isAtOrUnder=(path,parent)=>path===
parent||path.startsWith(`${parent}/`);var IDENTITY=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],GUARDS=["/metadata/uid",
"/metadata/resourceVersion"];function updateValidatorOf({judge:judge2,immutable,withDefaults:withDefaults15}){return(previous,next)=>{let issues=issuesOf(judge2,
next)??[],kept;try{let before=withDefaults15(previous),after=withDefaults15(next),fixed=immutableOf(next,immutable),isRuled=({code,path})=>code==="wrong-type"&&
fixed.some(({pointer})=>pointer===path),fresh=issues.filter(issue=>isRuled(issue)||!isRatcheted(issue,before,after));kept=[...fresh,...changesOf(previous,next,fixed,
fresh)]}catch{kept=[...issues,...fault(null,null,"unreadable")]}let[first,...rest]=kept;return first===void 0?{ok:!0,value:next}:{ok:!1,issues:withMessages([first,
...rest])}}}function isRatcheted({code,path},before,after){if(path===""||path==="/kind"||path==="/apiVersion"||path.startsWith("/metadata")||code==="unknown-fie\
ld"||code==="unreadable")return!1;let place=code.startsWith("missing-")?path.slice(0,path.lastIndexOf("/")):path,old=valueAt(before,place);return old!==void 0&&
isEqual(old,valueAt(after,place))}function changesOf(previous,next,fixed,issues){let changed=[],judged=pointer=>issues.some(({path})=>path===pointer||path.startsWith(
`${pointer}/`));for(let{pointer,absent}of IDENTITY)!judged(pointer)&&!isEqual(textAt(previous,pointer)??absent,textAt(next,pointer)??absent)&&changed.push(pointer);
for(let pointer of GUARDS){let given=textAt(next,pointer);given!==void 0&&!isEqual(given,valueAt(previous,pointer))&&changed.push(pointer)}for(let{pointer,unset}of fixed){
let old=valueAt(previous,pointer);old==null||unset.includes(old)||typeof(valueAt(next,"/spec")??void 0)=="object"&&!judged(pointer)&&!isEqual(old,valueAt(next,pointer))&&
changed.push(pointer)}return changed.map(immutableField)}function immutableOf(next,immutable){let kind=valueAt(next,"/kind");return typeof kind=="string"&&Object.
hasOwn(immutable,kind)?immutable[kind]??[]:[]}function immutableField(path){return{code:"immutable-field",path,field:keysOf(path).join("."),message:""}}function textAt(value,pointer){
let found=valueAt(value,pointer);return found===""||found===null?void 0:found}function valueAt(value,pointer){return keysOf(pointer).reduce((inner,key)=>Array.isArray(
inner)?inner[Number(key)]:isRecord(inner)&&Object.hasOwn(inner,key)?inner[key]:void 0,value)}function isEqual(a,b){return Object.is(a,b)?!0:Array.isArray(a)||Array.
isArray(b)?Array.isArray(a)&&Array.isArray(b)&&a.length===b.length&&a.every((item,index)=>isEqual(item,b[index])):!isRecord(a)||!isRecord(b)?!1:[...new Set([...Object.
keys(a),...Object.keys(b)])].every(key=>isEqual(a[key]??void 0,b[key]??void 0))}var defaults={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var rule0={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule1={code:"unknown-kind",allowed:["DataPlane"]},fields2={known:["apiVersion","kind","\
metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule4={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern5=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule6={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may f\
ollow"},pattern7=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule8={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at eac\
h end",maxLength:63},pattern9=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule10={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule11={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern12=/^.{10}T.*[^z]$/,rule13={code:"invalid-date-time"},rule14={minimum:0,maximum:9223372036854776e3},
fields15={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","gen\
eration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule16={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, undersco\
res and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern17=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,rule18={
code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern19=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule20={},pattern21=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule22={rule:"group/version, or the version alone"},rule23={rule:"a text that is not empty"},fields24={known:["ap\
iVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule25={maxLength:128},rule26={allowed:["Apply","U\
pdate"]},rule27={allowed:["FieldsV1",""]},rule28={maxLength:256},fields29={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],
required:["operation"]},fields30={known:["kubernetesCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{agent:"\
DataPlane in v0.6 to v0.8",clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environ\
ment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},fields31={known:["name","credentials"],
required:["name","credentials"],elsewhere:{auth:"DataPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},fields32={known:[
"apiServerURL","caCert","clientCert","clientKey"],required:["apiServerURL","caCert","clientCert","clientKey"]},fields33={known:["prefix","secretRef"],required:[
"prefix"]},fields34={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Enviro\
nment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPl\
ane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0\
.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"\
Environment"}},fields35={known:["url","authentication"],required:["url","authentication"]},fields36={known:["basicAuth"],required:["basicAuth"]},fields37={known:[
"username","password"],required:["username","password"]},fields38={known:["observedGeneration","conditions"]},pattern39=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule40={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},rule41={
allowed:["True","False","Unknown"]},pattern42=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule43={rule:"letters, digits, underscores, commas and colons, beginn\
ing with a letter",maxLength:1024},rule44={maxLength:32768},fields45={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:[
"type","status","lastTransitionTime","reason","message"]},rule46={code:"unknown-kind",allowed:["BuildPlane"]},fields47={known:["kubernetesCluster","observer"],required:[
"kubernetesCluster"],elsewhere:{agent:"BuildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"\
BuildPlane in v0.9 to v0.17"}},fields48={known:[]},rule49={code:"unknown-kind",allowed:["Environment"]},fields50={known:["dataPlaneRef","gateway","isProduction"],
elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"DataPlane"}},fields51={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fields52={known:["remoteJwks"]},fields53={
known:["uri"],required:["uri"]},rule54={code:"unknown-kind",allowed:["Organization"]},fields55={known:[],elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlan\
e or Environment",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"DataPlane"}},fields56={known:[
"observedGeneration","conditions","namespace"]};function dataPlane(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule0))):key0==="ki\
nd"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule1))):key0==="metadata"?value0!==null&&(present0++,faults0=within(
faults0,objectMeta(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,dataPlaneSpec(value0),key0)):key0==="status"?value0!==null&&(faults0=
within(faults0,dataPlaneStatus(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?
null:settle(faults0,x,fields2)}function objectMeta(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern3.test(value0))&&(faults0=badText(faults0,key0,value0,rule4));else if(key0==="gene\
rateName")(typeof value0!="string"||!pattern5.test(value0))&&(faults0=badText(faults0,key0,value0,rule6));else if(key0==="namespace")(typeof value0!="string"||longer(
value0,63)||!pattern7.test(value0))&&(faults0=badText(faults0,key0,value0,rule8));else if(key0==="labels")faults0=within(faults0,labels(value0),key0);else if(key0===
"annotations")faults0=within(faults0,annotations(value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{
let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern9.test(item0))&&(inner0=badText(
inner0,index0,item0,rule10))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"o\
rphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,
value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference(item1),
index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(faults0,
inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<
list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="\
selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule11)):
key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule11)):key0==="creationTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern12.test(value0))&&(faults0=badText(faults0,key0,value0,rule13)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern12.test(value0))&&(faults0=badText(faults0,key0,value0,rule13)):faults0=fault(faults0,key0,"unknown-field")}return x.name||
(faults0=nameless(faults0,x,pattern3)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,
rule14)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields15)}function labels(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let entry0=x[key0];pattern9.test(key0)||(faults0=badKey(faults0,x,key0,rule16)),(typeof entry0!="string"||longer(entry0,63)||!pattern17.test(
entry0))&&(faults0=badEntry(faults0,x,key0,rule18))}return asWhole(faults0)}function annotations(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let entry0=x[key0];pattern19.test(key0)||(faults0=badKey(faults0,x,key0,rule16)),typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule20))}return tooManyBytes(
x,262144)&&(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||
value0.length<1||!pattern21.test(value0))&&(faults0=badText(faults0,key0,value0,rule22))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.
length<1)&&(faults0=badText(faults0,key0,value0,rule23))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(
faults0,key0,value0,rule23))):key0==="uid"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule23))):
key0==="blockOwnerDeletion"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(
faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-\
format",{rule:"an owner that is no Event"})),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields24)}function managedFieldsEntry(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="str\
ing"||longer(value0,128))&&(faults0=badText(faults0,key0,value0,rule25)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=
notAllowed(faults0,key0,value0,rule26))):key0==="apiVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&
(typeof value0!="string"||!isDateTime(value0)||!pattern12.test(value0))&&(faults0=badText(faults0,key0,value0,rule13)):key0==="fieldsType"?value0!=="FieldsV1"&&
value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule27)):key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subres\
ource"?(typeof value0!="string"||longer(value0,256))&&(faults0=badText(faults0,key0,value0,rule28)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields29)}function dataPlaneSpec(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kubernetesCluster"?value0!==null&&(present0++,faults0=within(faults0,kubernetesCluster(
value0),key0)):key0==="registry"?value0!==null&&(present0++,faults0=within(faults0,registry(value0),key0)):key0==="gateway"?value0!==null&&(present0++,faults0=within(
faults0,gatewaySpec(value0),key0)):key0==="observer"?faults0=within(faults0,observer(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields30)}function kubernetesCluster(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string"))):key0==="credentials"?value0!==null&&(present0++,faults0=within(faults0,clusterCredentials(value0),key0)):faults0=fault(faults0,key0,"unknown-\
field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields31)}function clusterCredentials(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiServerURL"?value0!==null&&(present0++,typeof value0!="string"&&
(faults0=wrong(faults0,key0,value0,"string"))):key0==="caCert"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
key0==="clientCert"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="clientKey"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields32)}function registry(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="prefix"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="\
secretRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===1?null:settle(faults0,x,fields33)}function gatewaySpec(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
key0==="organizationVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"\
unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields34)}function observer(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="url"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="authentication"?value0!==null&&(present0++,faults0=within(faults0,observerAuthentication(value0),key0)):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields35)}function observerAuthentication(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="basicAuth"?value0!==null&&(present0++,
faults0=within(faults0,basicAuth(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields36)}function basicAuth(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="username"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="password"?value0!==
null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields37)}function dataPlaneStatus(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule11));else if(key0==="condition\
s")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields38)}function condition(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern39.test(value0))&&(faults0=badText(
faults0,key0,value0,rule40))):key0==="status"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,
value0,rule41))):key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule14)):
key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule13))):key0==="re\
ason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||!pattern42.test(value0))&&(faults0=badText(faults0,key0,value0,
rule43))):key0==="message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule44))):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields45)}function buildPlane(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule0))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule46))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,buildPlaneSpec(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,buildPlaneStatus(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields2)}function buildPlaneSpec(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kubernetesCluster"?value0!==null&&(present0++,
faults0=within(faults0,kubernetesCluster(value0),key0)):key0==="observer"?faults0=within(faults0,observer(value0),key0):faults0=fault(faults0,key0,"unknown-fiel\
d"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields47)}function buildPlaneStatus(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:
settle(faults0,x,fields48)}function environment(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule0))):key0==="kind"?value0!==
null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule49))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,
objectMeta(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec(value0),key0)):key0==="status"?value0!==null&&(faults0=
within(faults0,environmentStatus(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
4?null:settle(faults0,x,fields2)}function environmentSpec(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(faults0,environmentGateway(
value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields50)}function environmentGateway(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="security"?faults0=within(
faults0,environmentGatewaySecurity(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields51)}function environmentGatewaySecurity(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields52)}function remoteJwks(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"un\
known-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields53)}function environmentStatus(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule11));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=
fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields38)}function organization(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule0))):key0==="kind"?value0!==null&&(present0++,value0!=="Organization"&&(faults0=notAllowed(
faults0,key0,value0,rule54))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta(value0),key0)):key0==="spec"?value0!==
null&&(present0++,faults0=within(faults0,organizationSpec(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,organizationStatus(value0),key0)):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields2)}function clusterScopedObjectMeta(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(
value0,253)||!pattern3.test(value0))&&(faults0=badText(faults0,key0,value0,rule4));else if(key0==="generateName")(typeof value0!="string"||!pattern5.test(value0))&&
(faults0=badText(faults0,key0,value0,rule6));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0==="labels")faults0=within(
faults0,labels(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations(value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!=
"string"||!pattern9.test(item0))&&(inner0=badText(inner0,index0,item0,rule10))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=
fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.
isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];
inner1=within(inner1,ownerReference(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{
let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry(item2),index2)}faults0=
within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="st\
ring"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?
isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule11)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule11)):
key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern12.test(value0))&&(faults0=badText(faults0,key0,value0,rule13)):
key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern12.test(value0))&&(faults0=badText(faults0,key0,value0,rule13)):
faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern3)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&
(faults0=badInteger(faults0,"generation",x.generation,rule14)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields15)}function organizationSpec(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,"unknown-field"));return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields55)}function organizationStatus(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule11));else if(key0==="condition\
s")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="namespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,
"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields56)}var validateDataPlane=validatorOf(dataPlane),isDataPlane=guardOf(dataPlane),assertDataPlane=assertionOf(validateDataPlane),validateBuildPlane=validatorOf(buildPlane),
isBuildPlane=guardOf(buildPlane),assertBuildPlane=assertionOf(validateBuildPlane),validateEnvironment=validatorOf(environment),isEnvironment=guardOf(environment),
assertEnvironment=assertionOf(validateEnvironment),validateOrganization=validatorOf(organization),isOrganization=guardOf(organization),assertOrganization=assertionOf(
validateOrganization),kinds={judges:{DataPlane:dataPlane,BuildPlane:buildPlane,Environment:environment,Organization:organization},replaced:{WorkflowPlane:"Build\
Plane"}},judgePlane=judgeByKind(kinds),validatePlane=validatorOf(judgePlane),withDefaults=plane=>fillDefaults(plane,Object.hasOwn(defaults,plane?.kind)?defaults[plane.
kind]??{}:{}),updateRules={judge:judgePlane,immutable:{},withDefaults},validateUpdate=updateValidatorOf(updateRules);var v0_exports2={};__export(v0_exports2,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane2,assertDataPlane:()=>assertDataPlane2,assertEnvironment:()=>assertEnvironment2,
assertOrganization:()=>assertOrganization2,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane2,isDataPlane:()=>isDataPlane2,isEnvironment:()=>isEnvironment2,
isOrganization:()=>isOrganization2,validateBuildPlane:()=>validateBuildPlane2,validateDataPlane:()=>validateDataPlane2,validateEnvironment:()=>validateEnvironment2,
validateOrganization:()=>validateOrganization2,validatePlane:()=>validatePlane2,validateUpdate:()=>validateUpdate2,withDefaults:()=>withDefaults2});var defaults2={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var rule02={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule12={code:"unknown-kind",allowed:["DataPlane"]},fields22={known:["apiVersion","kind",
"metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern32=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule42={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern52=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule62={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may \
follow"},pattern72=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule82={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at \
each end",maxLength:63},pattern92=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule102={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule112={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern122=/^.{10}T.*[^z]$/,rule132={code:"invalid-date-time"},rule142={minimum:0,maximum:9223372036854776e3},
fields152={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","ge\
neration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule162={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unders\
cores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern172=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule182={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern192=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule202={},pattern212=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule222={rule:"group/version, or the version alone"},rule232={rule:"a text that is not empty"},fields242={known:[
"apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule252={maxLength:128},rule262={allowed:["Appl\
y","Update"]},rule272={allowed:["FieldsV1",""]},rule282={maxLength:256},fields292={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","sub\
resource"],required:["operation"]},fields302={known:["kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["kubernetesClust\
er","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},fields312={known:["server","tls","auth"],required:["server","tls","auth"],
replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},fields322={known:["ca"],required:["ca"]},branches33=["\
secretRef","value"],fields342={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},fields352={known:["mtls","bearerToken"]},fields362={known:["clie\
ntCert","clientKey"],required:["clientCert","clientKey"]},fields372={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organi\
zationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.1\
5 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0\
.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",
publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},fields382={known:["name"],required:["name"]},fields39={known:["url","authentication"],required:[
"url","authentication"]},fields40={known:["basicAuth"],required:["basicAuth"]},fields41={known:["username","password"],required:["username","password"]},fields42={
known:["observedGeneration","conditions"]},pattern43=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule442={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule45={allowed:["True","False","Unknown"]},pattern46=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule47={rule:"letters, digits, underscores, commas and colons\
, beginning with a letter",maxLength:1024},rule48={maxLength:32768},fields49={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],
required:["type","status","lastTransitionTime","reason","message"]},rule50={code:"unknown-kind",allowed:["BuildPlane"]},fields512={known:["kubernetesCluster","o\
bserver"],required:["kubernetesCluster"],elsewhere:{agent:"BuildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in \
v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},fields522={known:[]},rule53={code:"unknown-kind",allowed:["Environment"]},fields54={known:["dataPl\
aneRef","gateway","isProduction"],elsewhere:{imagePullSecretRefs:"DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane"}},fields552={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"En\
vironment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},fields562={known:["remoteJwks"]},fields57={known:["uri"],required:["uri"]},rule58={code:"unknown-kind",allowed:["Organization"]},fields59={known:[],
elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane\
 or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},fields60={known:["observedGeneration","conditions","namespace"]};function dataPlane2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule02))):key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule12))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta2(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,dataPlaneSpec2(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,dataPlaneStatus2(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields22)}function objectMeta2(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||
!pattern32.test(value0))&&(faults0=badText(faults0,key0,value0,rule42));else if(key0==="generateName")(typeof value0!="string"||!pattern52.test(value0))&&(faults0=
badText(faults0,key0,value0,rule62));else if(key0==="namespace")(typeof value0!="string"||longer(value0,63)||!pattern72.test(value0))&&(faults0=badText(faults0,
key0,value0,rule82));else if(key0==="labels")faults0=within(faults0,labels2(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations2(value0),
key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern92.test(item0))&&(inner0=badText(inner0,index0,item0,rule102))}list0.length>1&&list0.
includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(
faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<
list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference2(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,
null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(
inner2,managedFieldsEntry2(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"str\
ing")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule112)):key0==="deletionGracePeriodSeconds"?isInt64(
value0)||(faults0=badInteger(faults0,key0,value0,rule112)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern122.
test(value0))&&(faults0=badText(faults0,key0,value0,rule132)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern122.
test(value0))&&(faults0=badText(faults0,key0,value0,rule132)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern32)),
x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule142)),faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields152)}function labels2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern92.
test(key0)||(faults0=badKey(faults0,x,key0,rule162)),(typeof entry0!="string"||longer(entry0,63)||!pattern172.test(entry0))&&(faults0=badEntry(faults0,x,key0,rule182))}
return asWhole(faults0)}function annotations2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern192.test(key0)||
(faults0=badKey(faults0,x,key0,rule162)),typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule202))}return tooManyBytes(x,262144)&&(faults0=fault(faults0,
null,"too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||!pattern212.test(value0))&&(faults0=
badText(faults0,key0,value0,rule222))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,
rule232))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule232))):key0==="uid"?value0!==
null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule232))):key0==="blockOwnerDeletion"?typeof value0!="boolea\
n"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,
key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner that is no Event"})),faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields242)}function managedFieldsEntry2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,128))&&(faults0=badText(faults0,key0,
value0,rule252)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,key0,value0,rule262))):key0==="a\
piVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern122.
test(value0))&&(faults0=badText(faults0,key0,value0,rule132)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule272)):
key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!="string"||longer(value0,256))&&(faults0=
badText(faults0,key0,value0,rule282)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(
faults0,x,fields292)}function dataPlaneSpec2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="kubernetesCluster")value0!==null&&(present0++,faults0=within(faults0,kubernetesCluster2(value0),key0));else if(key0==="gateway")value0!==null&&
(present0++,faults0=within(faults0,gatewaySpec2(value0),key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,
"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,
item0,"string"))}faults0=within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef(value0),key0):key0==="observer"?faults0=
within(faults0,observer2(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(
faults0,x,fields302)}function kubernetesCluster2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="server"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="tls"?value0!==null&&(present0++,
faults0=within(faults0,kubernetesClusterTls(value0),key0)):key0==="auth"?value0!==null&&(present0++,faults0=within(faults0,kubernetesClusterAuth(value0),key0)):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields312)}function kubernetesClusterTls(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="ca"?value0!==null&&(present0++,
faults0=within(faults0,valueFrom(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields322)}function valueFrom(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="secretRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,
key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches33)),faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields342)}function kubernetesClusterAuth(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="mtls"?faults0=within(faults0,mutualTls(value0),key0):key0==="bearerToken"?faults0=within(faults0,
valueFrom(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields352)}function mutualTls(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="clientCert"?value0!==null&&(present0++,
faults0=within(faults0,valueFrom(value0),key0)):key0==="clientKey"?value0!==null&&(present0++,faults0=within(faults0,valueFrom(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields362)}function gatewaySpec2(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="organizationVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(
faults0,x,fields372)}function secretStoreRef(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-fi\
eld"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields382)}function observer2(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="url"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="authentication"?value0!==null&&(present0++,faults0=within(faults0,observerAuthentication2(value0),key0)):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields39)}function observerAuthentication2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="basicAuth"?value0!==null&&(present0++,
faults0=within(faults0,basicAuth2(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields40)}function basicAuth2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="username"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="password"?value0!==
null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields41)}function dataPlaneStatus2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule112));else if(key0==="conditio\
ns")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition2(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields42)}function condition2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern43.test(value0))&&(faults0=badText(
faults0,key0,value0,rule442))):key0==="status"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,
value0,rule45))):key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule142)):
key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule132))):key0==="r\
eason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||!pattern46.test(value0))&&(faults0=badText(faults0,key0,value0,
rule47))):key0==="message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule48))):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields49)}function buildPlane2(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule02))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule50))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta2(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,buildPlaneSpec2(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,buildPlaneStatus2(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields22)}function buildPlaneSpec2(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kubernetesCluster"?value0!==null&&(present0++,
faults0=within(faults0,kubernetesCluster2(value0),key0)):key0==="observer"?faults0=within(faults0,observer2(value0),key0):faults0=fault(faults0,key0,"unknown-fi\
eld"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields512)}function buildPlaneStatus2(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:
settle(faults0,x,fields522)}function environment2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule02))):key0==="kind"?value0!==
null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule53))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,
objectMeta2(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec2(value0),key0)):key0==="status"?value0!==null&&(faults0=
within(faults0,environmentStatus2(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
4?null:settle(faults0,x,fields22)}function environmentSpec2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(faults0,environmentGateway2(
value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields54)}function environmentGateway2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="security"?faults0=within(
faults0,environmentGatewaySecurity2(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields552)}function environmentGatewaySecurity2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks2(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields562)}function remoteJwks2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"un\
known-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields57)}function environmentStatus2(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule112));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition2(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=
fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields42)}function organization2(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule02))):key0==="kind"?value0!==null&&(present0++,value0!=="Organization"&&(faults0=notAllowed(
faults0,key0,value0,rule58))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta2(value0),key0)):key0==="spec"?value0!==
null&&(present0++,faults0=within(faults0,organizationSpec2(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,organizationStatus2(value0),key0)):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields22)}function clusterScopedObjectMeta2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(
value0,253)||!pattern32.test(value0))&&(faults0=badText(faults0,key0,value0,rule42));else if(key0==="generateName")(typeof value0!="string"||!pattern52.test(value0))&&
(faults0=badText(faults0,key0,value0,rule62));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0==="labels")faults0=within(
faults0,labels2(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations2(value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!=
"string"||!pattern92.test(item0))&&(inner0=badText(inner0,index0,item0,rule102))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&
(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];
inner1=within(inner1,ownerReference2(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most \
with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{
let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry2(item2),index2)}faults0=
within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="st\
ring"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?
isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule112)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,
rule112)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern122.test(value0))&&(faults0=badText(faults0,key0,value0,
rule132)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern122.test(value0))&&(faults0=badText(faults0,key0,value0,
rule132)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern32)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(
x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule142)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields152)}
function organizationSpec2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,"unknown-f\
ield"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields59)}function organizationStatus2(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,
rule112));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition2(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="namespace"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:
settle(faults0,x,fields60)}var validateDataPlane2=validatorOf(dataPlane2),isDataPlane2=guardOf(dataPlane2),assertDataPlane2=assertionOf(validateDataPlane2),validateBuildPlane2=validatorOf(
buildPlane2),isBuildPlane2=guardOf(buildPlane2),assertBuildPlane2=assertionOf(validateBuildPlane2),validateEnvironment2=validatorOf(environment2),isEnvironment2=guardOf(
environment2),assertEnvironment2=assertionOf(validateEnvironment2),validateOrganization2=validatorOf(organization2),isOrganization2=guardOf(organization2),assertOrganization2=assertionOf(
validateOrganization2),kinds2={judges:{DataPlane:dataPlane2,BuildPlane:buildPlane2,Environment:environment2,Organization:organization2},replaced:{WorkflowPlane:"\
BuildPlane"}},judgePlane2=judgeByKind(kinds2),validatePlane2=validatorOf(judgePlane2),withDefaults2=plane=>fillDefaults(plane,Object.hasOwn(defaults2,plane?.kind)?
defaults2[plane.kind]??{}:{}),updateRules2={judge:judgePlane2,immutable:{},withDefaults:withDefaults2},validateUpdate2=updateValidatorOf(updateRules2);var v0_exports3={};__export(v0_exports3,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane3,assertDataPlane:()=>assertDataPlane3,assertEnvironment:()=>assertEnvironment3,
assertOrganization:()=>assertOrganization3,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane3,isDataPlane:()=>isDataPlane3,isEnvironment:()=>isEnvironment3,
isOrganization:()=>isOrganization3,validateBuildPlane:()=>validateBuildPlane3,validateDataPlane:()=>validateDataPlane3,validateEnvironment:()=>validateEnvironment3,
validateOrganization:()=>validateOrganization3,validatePlane:()=>validatePlane3,validateUpdate:()=>validateUpdate3,withDefaults:()=>withDefaults3});var defaults3={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{
tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metada\
ta/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var rule03={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule15={code:"unknown-kind",allowed:["DataPlane"]},fields23={known:["apiVersion","kind",
"metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern33=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule410={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern53=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule63={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may \
follow"},pattern73=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule83={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at \
each end",maxLength:63},pattern93=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule103={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule113={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern123=/^.{10}T.*[^z]$/,rule133={code:"invalid-date-time"},rule143={minimum:0,maximum:9223372036854776e3},
fields153={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","ge\
neration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule163={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unders\
cores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern173=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule183={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern193=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule203={},pattern213=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule223={rule:"group/version, or the version alone"},rule233={rule:"a text that is not empty"},fields243={known:[
"apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule253={maxLength:128},rule263={allowed:["Appl\
y","Update"]},rule273={allowed:["FieldsV1",""]},rule283={maxLength:256},fields293={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","sub\
resource"],required:["operation"]},fields303={known:["agent","kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],
replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"Data\
Plane since v0.8",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},fields313={known:["enabled","clientCA"]},branches32=["secretRef","value"],fields332={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},fields343={known:["name","key","namespace"],required:["name","key"]},fields353={known:["server",
"tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},fields363={
known:["ca"],required:["ca"]},fields373={known:["mtls","bearerToken"]},fields383={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},fields392={
known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPl\
ane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",
organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},fields402={known:[
"name"],required:["name"]},fields412={known:["url","authentication"],required:["url","authentication"]},fields422={known:["basicAuth"],required:["basicAuth"]},fields43={
known:["username","password"],required:["username","password"]},fields44={known:["observedGeneration","conditions"]},pattern45=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule462={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule472={allowed:["True","False","Unknown"]},pattern48=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule492={rule:"letters, digits, underscores, commas and colo\
ns, beginning with a letter",maxLength:1024},rule502={maxLength:32768},fields513={known:["type","status","observedGeneration","lastTransitionTime","reason","mes\
sage"],required:["type","status","lastTransitionTime","reason","message"]},rule52={code:"unknown-kind",allowed:["BuildPlane"]},fields532={known:["kubernetesClus\
ter","observer"],required:["kubernetesCluster"],elsewhere:{agent:"BuildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environme\
nt",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"B\
uildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},fields542={known:[]},rule55={code:"unknown-kind",allowed:["Environment"]},fields563={
known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},fields572={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment\
 since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environ\
ment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environ\
ment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0\
.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fields58={known:["remoteJwks"]},fields592={known:["uri"],required:["uri"]},rule60={code:"unkno\
wn-kind",allowed:["Organization"]},fields61={known:[],elsewhere:{agent:"DataPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},fields62={known:[
"observedGeneration","conditions","namespace"]};function dataPlane3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule03))):key0==="k\
ind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule15))):key0==="metadata"?value0!==null&&(present0++,faults0=within(
faults0,objectMeta3(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,dataPlaneSpec3(value0),key0)):key0==="status"?value0!==null&&
(faults0=within(faults0,dataPlaneStatus3(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
4?null:settle(faults0,x,fields23)}function objectMeta3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern33.test(value0))&&(faults0=badText(faults0,key0,value0,rule410));else if(key0==="g\
enerateName")(typeof value0!="string"||!pattern53.test(value0))&&(faults0=badText(faults0,key0,value0,rule63));else if(key0==="namespace")(typeof value0!="strin\
g"||longer(value0,63)||!pattern73.test(value0))&&(faults0=badText(faults0,key0,value0,rule83));else if(key0==="labels")faults0=within(faults0,labels3(value0),key0);else if(key0===
"annotations")faults0=within(faults0,annotations3(value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{
let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern93.test(item0))&&(inner0=badText(
inner0,index0,item0,rule103))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"\
orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference3(
item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(
faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<
list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry3(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="\
selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule113)):
key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule113)):key0==="creationTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern123.test(value0))&&(faults0=badText(faults0,key0,value0,rule133)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern123.test(value0))&&(faults0=badText(faults0,key0,value0,rule133)):faults0=fault(faults0,key0,"unknown-field")}return x.name||
(faults0=nameless(faults0,x,pattern33)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,
rule143)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields153)}function labels3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let entry0=x[key0];pattern93.test(key0)||(faults0=badKey(faults0,x,key0,rule163)),(typeof entry0!="string"||longer(entry0,63)||!pattern173.test(
entry0))&&(faults0=badEntry(faults0,x,key0,rule183))}return asWhole(faults0)}function annotations3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let entry0=x[key0];pattern193.test(key0)||(faults0=badKey(faults0,x,key0,rule163)),typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule203))}return tooManyBytes(
x,262144)&&(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference3(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||
value0.length<1||!pattern213.test(value0))&&(faults0=badText(faults0,key0,value0,rule223))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.
length<1)&&(faults0=badText(faults0,key0,value0,rule233))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(
faults0,key0,value0,rule233))):key0==="uid"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule233))):
key0==="blockOwnerDeletion"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(
faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-\
format",{rule:"an owner that is no Event"})),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields243)}function managedFieldsEntry3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="str\
ing"||longer(value0,128))&&(faults0=badText(faults0,key0,value0,rule253)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=
notAllowed(faults0,key0,value0,rule263))):key0==="apiVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&
(typeof value0!="string"||!isDateTime(value0)||!pattern123.test(value0))&&(faults0=badText(faults0,key0,value0,rule133)):key0==="fieldsType"?value0!=="FieldsV1"&&
value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule273)):key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subre\
source"?(typeof value0!="string"||longer(value0,256))&&(faults0=badText(faults0,key0,value0,rule283)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields293)}function dataPlaneSpec3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="agent")faults0=within(faults0,agentConfig(value0),key0);else if(key0==="kubernete\
sCluster")faults0=within(faults0,kubernetesCluster3(value0),key0);else if(key0==="gateway")value0!==null&&(present0++,faults0=within(faults0,gatewaySpec3(value0),
key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=within(faults0,inner0,key0)}else key0===
"secretStoreRef"?faults0=within(faults0,secretStoreRef2(value0),key0):key0==="observer"?faults0=within(faults0,observer3(value0),key0):faults0=fault(faults0,key0,
"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields303)}function agentConfig(x){if(isNoObject(x))
return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="enabled"?typeof value0!="boolean"&&(faults0=wrong(faults0,
key0,value0,"boolean")):key0==="clientCA"?faults0=within(faults0,valueFrom2(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields313)}function valueFrom2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,secretKeyReference(value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches32)),faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields332)}function secretKeyReference(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"st\
ring"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="namespace"?typeof value0!="stri\
ng"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields343)}function kubernetesCluster3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="server"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="tls"?value0!==null&&
(present0++,faults0=within(faults0,kubernetesClusterTls2(value0),key0)):key0==="auth"?value0!==null&&(present0++,faults0=within(faults0,kubernetesClusterAuth2(value0),
key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields353)}function kubernetesClusterTls2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="ca"?value0!==null&&(present0++,
faults0=within(faults0,valueFrom2(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields363)}function kubernetesClusterAuth2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="mtls"?faults0=within(faults0,mutualTls2(value0),key0):key0==="bearerToken"?faults0=within(faults0,valueFrom2(value0),key0):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields373)}function mutualTls2(x){if(isNoObject(x))
return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="clientCert"?value0!==null&&(present0++,faults0=
within(faults0,valueFrom2(value0),key0)):key0==="clientKey"?value0!==null&&(present0++,faults0=within(faults0,valueFrom2(value0),key0)):faults0=fault(faults0,key0,
"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields383)}function gatewaySpec3(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="organizationVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(
faults0,x,fields392)}function secretStoreRef2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-fi\
eld"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields402)}function observer3(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="url"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="authentication"?value0!==null&&(present0++,faults0=within(faults0,observerAuthentication3(value0),key0)):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields412)}function observerAuthentication3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="basicAuth"?value0!==null&&(present0++,
faults0=within(faults0,basicAuth3(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields422)}function basicAuth3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="username"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="password"?value0!==
null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields43)}function dataPlaneStatus3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule113));else if(key0==="conditio\
ns")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition3(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields44)}function condition3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern45.test(value0))&&(faults0=badText(
faults0,key0,value0,rule462))):key0==="status"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,
value0,rule472))):key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule143)):
key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule133))):key0==="r\
eason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||!pattern48.test(value0))&&(faults0=badText(faults0,key0,value0,
rule492))):key0==="message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule502))):faults0=
fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields513)}function buildPlane3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule03))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule52))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta3(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,buildPlaneSpec3(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,buildPlaneStatus3(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields23)}function buildPlaneSpec3(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kubernetesCluster"?value0!==null&&(present0++,
faults0=within(faults0,kubernetesCluster3(value0),key0)):key0==="observer"?faults0=within(faults0,observer3(value0),key0):faults0=fault(faults0,key0,"unknown-fi\
eld"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields532)}function buildPlaneStatus3(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:
settle(faults0,x,fields542)}function environment3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule03))):key0==="kind"?value0!==
null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule55))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,
objectMeta3(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec3(value0),key0)):key0==="status"?value0!==null&&(faults0=
within(faults0,environmentStatus3(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
4?null:settle(faults0,x,fields23)}function environmentSpec3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(faults0,environmentGateway3(
value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields563)}function environmentGateway3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="securi\
ty"?faults0=within(faults0,environmentGatewaySecurity3(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===
plain?null:settle(faults0,x,fields572)}function environmentGatewaySecurity3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks3(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields58)}function remoteJwks3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields592)}function environmentStatus3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule113));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition3(item0),index0)}faults0=within(faults0,inner0,
key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields44)}function organization3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule03))):key0==="kind"?value0!==null&&(present0++,value0!=="Organization"&&(faults0=
notAllowed(faults0,key0,value0,rule60))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta3(value0),key0)):key0==="spe\
c"?value0!==null&&(present0++,faults0=within(faults0,organizationSpec3(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,organizationStatus3(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields23)}
function clusterScopedObjectMeta3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"name")(typeof value0!="string"||longer(value0,253)||!pattern33.test(value0))&&(faults0=badText(faults0,key0,value0,rule410));else if(key0==="generateName")(typeof value0!=
"string"||!pattern53.test(value0))&&(faults0=badText(faults0,key0,value0,rule63));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0===
"labels")faults0=within(faults0,labels3(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations3(value0),key0);else if(key0==="finalizers")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern93.test(item0))&&(inner0=badText(inner0,index0,item0,rule103))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregr\
oundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference3(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{
rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry3(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule113)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule113)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern123.test(value0))&&(faults0=badText(
faults0,key0,value0,rule133)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern123.test(value0))&&(faults0=badText(
faults0,key0,value0,rule133)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern33)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule143)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields153)}function organizationSpec3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,
key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields61)}function organizationStatus3(x){if(isNoObject(x))
return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule113));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition3(item0),index0)}faults0=within(faults0,inner0,key0)}else key0===
"namespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields62)}var validateDataPlane3=validatorOf(dataPlane3),isDataPlane3=guardOf(dataPlane3),assertDataPlane3=assertionOf(validateDataPlane3),validateBuildPlane3=validatorOf(
buildPlane3),isBuildPlane3=guardOf(buildPlane3),assertBuildPlane3=assertionOf(validateBuildPlane3),validateEnvironment3=validatorOf(environment3),isEnvironment3=guardOf(
environment3),assertEnvironment3=assertionOf(validateEnvironment3),validateOrganization3=validatorOf(organization3),isOrganization3=guardOf(organization3),assertOrganization3=assertionOf(
validateOrganization3),kinds3={judges:{DataPlane:dataPlane3,BuildPlane:buildPlane3,Environment:environment3,Organization:organization3},replaced:{WorkflowPlane:"\
BuildPlane"}},judgePlane3=judgeByKind(kinds3),validatePlane3=validatorOf(judgePlane3),withDefaults3=plane=>fillDefaults(plane,Object.hasOwn(defaults3,plane?.kind)?
defaults3[plane.kind]??{}:{}),updateRules3={judge:judgePlane3,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:withDefaults3},validateUpdate3=updateValidatorOf(
updateRules3);var v0_exports4={};__export(v0_exports4,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane4,assertDataPlane:()=>assertDataPlane4,assertEnvironment:()=>assertEnvironment4,
assertOrganization:()=>assertOrganization4,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane4,isDataPlane:()=>isDataPlane4,isEnvironment:()=>isEnvironment4,
isOrganization:()=>isOrganization4,validateBuildPlane:()=>validateBuildPlane4,validateDataPlane:()=>validateDataPlane4,validateEnvironment:()=>validateEnvironment4,
validateOrganization:()=>validateOrganization4,validatePlane:()=>validatePlane4,validateUpdate:()=>validateUpdate4,withDefaults:()=>withDefaults4});var defaults4={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{
tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var rule04={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule17={code:"unknown-kind",allowed:["DataPlane"]},fields25={known:["apiVersion","kind",
"metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern34=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule411={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern54=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule64={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may \
follow"},pattern74=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule84={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at \
each end",maxLength:63},pattern94=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule104={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule114={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern124=/^.{10}T.*[^z]$/,rule134={code:"invalid-date-time"},rule144={minimum:0,maximum:9223372036854776e3},
fields154={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","ge\
neration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule164={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unders\
cores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern174=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule184={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern194=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule204={},pattern214=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule224={rule:"group/version, or the version alone"},rule234={rule:"a text that is not empty"},fields244={known:[
"apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule254={maxLength:128},rule264={allowed:["Appl\
y","Update"]},rule274={allowed:["FieldsV1",""]},rule284={maxLength:256},fields294={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","sub\
resource"],required:["operation"]},fields304={known:["agent","kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],
replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"Data\
Plane since v0.8",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},fields314={known:["enabled","clientCA"]},branches322=["secretRef","value"],fields333={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},fields344={known:["name","key","namespace"],required:["name","key"]},fields354={known:["server",
"tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},fields364={
known:["ca"],required:["ca"]},fields374={known:["mtls","bearerToken"]},fields384={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},fields393={
known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPl\
ane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",
organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},fields403={known:[
"name"],required:["name"]},fields413={known:["url","authentication"],required:["url","authentication"]},fields423={known:["basicAuth"],required:["basicAuth"]},fields432={
known:["username","password"],required:["username","password"]},fields442={known:["observedGeneration","conditions"]},pattern452=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule463={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule473={allowed:["True","False","Unknown"]},pattern482=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule493={rule:"letters, digits, underscores, commas and col\
ons, beginning with a letter",maxLength:1024},rule503={maxLength:32768},fields514={known:["type","status","observedGeneration","lastTransitionTime","reason","me\
ssage"],required:["type","status","lastTransitionTime","reason","message"]},rule522={code:"unknown-kind",allowed:["BuildPlane"]},fields533={known:["agent","kube\
rnetesCluster","observer"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane o\
r Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.\
17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},fields543={known:[]},rule552={code:"unknown-kind",allowed:["Environment"]},fields564={known:["dataPlaneRef","\
gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPl\
ane or BuildPlane",secretStoreRef:"DataPlane"}},fields573={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since\
 v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment i\
n v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment i\
n v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to\
 v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fields582={known:["remoteJwks"]},fields593={known:["uri"],required:["uri"]},rule602={code:"unknown-k\
ind",allowed:["Organization"]},fields612={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},fields622={known:[
"observedGeneration","conditions","namespace"]};function dataPlane4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule04))):key0==="k\
ind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule17))):key0==="metadata"?value0!==null&&(present0++,faults0=within(
faults0,objectMeta4(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,dataPlaneSpec4(value0),key0)):key0==="status"?value0!==null&&
(faults0=within(faults0,dataPlaneStatus4(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
4?null:settle(faults0,x,fields25)}function objectMeta4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern34.test(value0))&&(faults0=badText(faults0,key0,value0,rule411));else if(key0==="g\
enerateName")(typeof value0!="string"||!pattern54.test(value0))&&(faults0=badText(faults0,key0,value0,rule64));else if(key0==="namespace")(typeof value0!="strin\
g"||longer(value0,63)||!pattern74.test(value0))&&(faults0=badText(faults0,key0,value0,rule84));else if(key0==="labels")faults0=within(faults0,labels4(value0),key0);else if(key0===
"annotations")faults0=within(faults0,annotations4(value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{
let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern94.test(item0))&&(inner0=badText(
inner0,index0,item0,rule104))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"\
orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference4(
item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(
faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<
list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry4(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="\
selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule114)):
key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule114)):key0==="creationTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern124.test(value0))&&(faults0=badText(faults0,key0,value0,rule134)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern124.test(value0))&&(faults0=badText(faults0,key0,value0,rule134)):faults0=fault(faults0,key0,"unknown-field")}return x.name||
(faults0=nameless(faults0,x,pattern34)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,
rule144)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields154)}function labels4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let entry0=x[key0];pattern94.test(key0)||(faults0=badKey(faults0,x,key0,rule164)),(typeof entry0!="string"||longer(entry0,63)||!pattern174.test(
entry0))&&(faults0=badEntry(faults0,x,key0,rule184))}return asWhole(faults0)}function annotations4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let entry0=x[key0];pattern194.test(key0)||(faults0=badKey(faults0,x,key0,rule164)),typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule204))}return tooManyBytes(
x,262144)&&(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference4(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||
value0.length<1||!pattern214.test(value0))&&(faults0=badText(faults0,key0,value0,rule224))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.
length<1)&&(faults0=badText(faults0,key0,value0,rule234))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(
faults0,key0,value0,rule234))):key0==="uid"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule234))):
key0==="blockOwnerDeletion"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(
faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-\
format",{rule:"an owner that is no Event"})),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields244)}function managedFieldsEntry4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="str\
ing"||longer(value0,128))&&(faults0=badText(faults0,key0,value0,rule254)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=
notAllowed(faults0,key0,value0,rule264))):key0==="apiVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&
(typeof value0!="string"||!isDateTime(value0)||!pattern124.test(value0))&&(faults0=badText(faults0,key0,value0,rule134)):key0==="fieldsType"?value0!=="FieldsV1"&&
value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule274)):key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subre\
source"?(typeof value0!="string"||longer(value0,256))&&(faults0=badText(faults0,key0,value0,rule284)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields294)}function dataPlaneSpec4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="agent")faults0=within(faults0,agentConfig2(value0),key0);else if(key0==="kubernet\
esCluster")faults0=within(faults0,kubernetesCluster4(value0),key0);else if(key0==="gateway")value0!==null&&(present0++,faults0=within(faults0,gatewaySpec4(value0),
key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=within(faults0,inner0,key0)}else key0===
"secretStoreRef"?faults0=within(faults0,secretStoreRef3(value0),key0):key0==="observer"?faults0=within(faults0,observer4(value0),key0):faults0=fault(faults0,key0,
"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields304)}function agentConfig2(x){if(isNoObject(x))
return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="enabled"?typeof value0!="boolean"&&(faults0=wrong(faults0,
key0,value0,"boolean")):key0==="clientCA"?faults0=within(faults0,valueFrom3(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields314)}function valueFrom3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,secretKeyReference2(value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches322)),faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields333)}function secretKeyReference2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="namespace"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields344)}function kubernetesCluster4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="server"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="tls"?value0!==null&&
(present0++,faults0=within(faults0,kubernetesClusterTls3(value0),key0)):key0==="auth"?value0!==null&&(present0++,faults0=within(faults0,kubernetesClusterAuth3(value0),
key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields354)}function kubernetesClusterTls3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="ca"?value0!==null&&(present0++,
faults0=within(faults0,valueFrom3(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields364)}function kubernetesClusterAuth3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="mtls"?faults0=within(faults0,mutualTls3(value0),key0):key0==="bearerToken"?faults0=within(faults0,valueFrom3(value0),key0):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields374)}function mutualTls3(x){if(isNoObject(x))
return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="clientCert"?value0!==null&&(present0++,faults0=
within(faults0,valueFrom3(value0),key0)):key0==="clientKey"?value0!==null&&(present0++,faults0=within(faults0,valueFrom3(value0),key0)):faults0=fault(faults0,key0,
"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields384)}function gatewaySpec4(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="organizationVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(
faults0,x,fields393)}function secretStoreRef3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-fi\
eld"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields403)}function observer4(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="url"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="authentication"?value0!==null&&(present0++,faults0=within(faults0,observerAuthentication4(value0),key0)):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields413)}function observerAuthentication4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="basicAuth"?value0!==null&&(present0++,
faults0=within(faults0,basicAuth4(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields423)}function basicAuth4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="username"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="password"?value0!==
null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields432)}function dataPlaneStatus4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule114));else if(key0==="conditio\
ns")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition4(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields442)}function condition4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern452.test(value0))&&(faults0=
badText(faults0,key0,value0,rule463))):key0==="status"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,
key0,value0,rule473))):key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule144)):
key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule134))):key0==="r\
eason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||!pattern482.test(value0))&&(faults0=badText(faults0,key0,value0,
rule493))):key0==="message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule503))):faults0=
fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields514)}function buildPlane4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule04))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule522))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta4(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,buildPlaneSpec4(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,buildPlaneStatus4(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields25)}function buildPlaneSpec4(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="agent"?faults0=within(faults0,agentConfig2(value0),key0):
key0==="kubernetesCluster"?faults0=within(faults0,kubernetesCluster4(value0),key0):key0==="observer"?faults0=within(faults0,observer4(value0),key0):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields533)}function buildPlaneStatus4(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields543)}function environment4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule04))):key0==="k\
ind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule552))):key0==="metadata"?value0!==null&&(present0++,faults0=
within(faults0,objectMeta4(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec4(value0),key0)):key0==="status"?value0!==
null&&(faults0=within(faults0,environmentStatus4(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&
present0===4?null:settle(faults0,x,fields25)}function environmentSpec4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(faults0,environmentGateway4(
value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields564)}function environmentGateway4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="securi\
ty"?faults0=within(faults0,environmentGatewaySecurity4(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===
plain?null:settle(faults0,x,fields573)}function environmentGatewaySecurity4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks4(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields582)}function remoteJwks4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields593)}function environmentStatus4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule114));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition4(item0),index0)}faults0=within(faults0,inner0,
key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields442)}function organization4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule04))):key0==="kind"?value0!==null&&(present0++,value0!=="Organization"&&(faults0=
notAllowed(faults0,key0,value0,rule602))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta4(value0),key0)):key0==="sp\
ec"?value0!==null&&(present0++,faults0=within(faults0,organizationSpec4(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,organizationStatus4(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields25)}
function clusterScopedObjectMeta4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"name")(typeof value0!="string"||longer(value0,253)||!pattern34.test(value0))&&(faults0=badText(faults0,key0,value0,rule411));else if(key0==="generateName")(typeof value0!=
"string"||!pattern54.test(value0))&&(faults0=badText(faults0,key0,value0,rule64));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0===
"labels")faults0=within(faults0,labels4(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations4(value0),key0);else if(key0==="finalizers")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern94.test(item0))&&(inner0=badText(inner0,index0,item0,rule104))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregr\
oundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference4(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{
rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry4(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule114)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule114)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern124.test(value0))&&(faults0=badText(
faults0,key0,value0,rule134)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern124.test(value0))&&(faults0=badText(
faults0,key0,value0,rule134)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern34)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule144)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields154)}function organizationSpec4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,
key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields612)}function organizationStatus4(x){if(isNoObject(x))
return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule114));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition4(item0),index0)}faults0=within(faults0,inner0,key0)}else key0===
"namespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields622)}var validateDataPlane4=validatorOf(dataPlane4),isDataPlane4=guardOf(dataPlane4),assertDataPlane4=assertionOf(validateDataPlane4),validateBuildPlane4=validatorOf(
buildPlane4),isBuildPlane4=guardOf(buildPlane4),assertBuildPlane4=assertionOf(validateBuildPlane4),validateEnvironment4=validatorOf(environment4),isEnvironment4=guardOf(
environment4),assertEnvironment4=assertionOf(validateEnvironment4),validateOrganization4=validatorOf(organization4),isOrganization4=guardOf(organization4),assertOrganization4=assertionOf(
validateOrganization4),kinds4={judges:{DataPlane:dataPlane4,BuildPlane:buildPlane4,Environment:environment4,Organization:organization4},replaced:{WorkflowPlane:"\
BuildPlane"}},judgePlane4=judgeByKind(kinds4),validatePlane4=validatorOf(judgePlane4),withDefaults4=plane=>fillDefaults(plane,Object.hasOwn(defaults4,plane?.kind)?
defaults4[plane.kind]??{}:{}),updateRules4={judge:judgePlane4,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:withDefaults4},validateUpdate4=updateValidatorOf(
updateRules4);var v0_exports5={};__export(v0_exports5,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane5,assertDataPlane:()=>assertDataPlane5,assertEnvironment:()=>assertEnvironment5,
assertObservabilityPlane:()=>assertObservabilityPlane,assertOrganization:()=>assertOrganization5,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane5,isDataPlane:()=>isDataPlane5,
isEnvironment:()=>isEnvironment5,isObservabilityPlane:()=>isObservabilityPlane,isOrganization:()=>isOrganization5,validateBuildPlane:()=>validateBuildPlane5,validateDataPlane:()=>validateDataPlane5,
validateEnvironment:()=>validateEnvironment5,validateObservabilityPlane:()=>validateObservabilityPlane,validateOrganization:()=>validateOrganization5,validatePlane:()=>validatePlane5,
validateUpdate:()=>validateUpdate5,withDefaults:()=>withDefaults5});var defaults5={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{
tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var rule05={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule19={code:"unknown-kind",allowed:["DataPlane"]},fields26={known:["apiVersion","kind",
"metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern35=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule412={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern55=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule65={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may \
follow"},pattern75=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule85={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at \
each end",maxLength:63},pattern95=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule105={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule115={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern125=/^.{10}T.*[^z]$/,rule135={code:"invalid-date-time"},rule145={minimum:0,maximum:9223372036854776e3},
fields155={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","ge\
neration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule165={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unders\
cores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern175=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule185={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern195=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule205={},pattern215=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule225={rule:"group/version, or the version alone"},rule235={rule:"a text that is not empty"},fields245={known:[
"apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule255={maxLength:128},rule265={allowed:["Appl\
y","Update"]},rule275={allowed:["FieldsV1",""]},rule285={maxLength:256},fields295={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","sub\
resource"],required:["operation"]},fields305={known:["agent","kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:[
"gateway"],replaced:{clusterAgent:"agent",observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"\
Environment",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},fields315={known:[
"enabled","clientCA"]},branches323=["secretRef","value"],fields334={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},fields345={known:["name","k\
ey","namespace"],required:["name","key"]},fields355={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},fields365={known:["ca"],required:["ca"]},fields375={known:["mtls","bearerToken"]},fields385={known:["clientC\
ert","clientKey"],required:["clientCert","clientKey"]},fields394={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizat\
ionVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 t\
o v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10\
 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",security:"Environment"}},fields404={known:["name"],required:["name"]},fields414={known:["observedGeneration","conditions"]},pattern422=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule432={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule443={allowed:["True","False","Unknown"]},pattern453=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule464={rule:"letters, digits, underscores, commas and col\
ons, beginning with a letter",maxLength:1024},rule474={maxLength:32768},fields482={known:["type","status","observedGeneration","lastTransitionTime","reason","me\
ssage"],required:["type","status","lastTransitionTime","reason","message"]},rule494={code:"unknown-kind",allowed:["BuildPlane"]},fields502={known:["agent","kube\
rnetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"Observa\
bilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},fields515={known:[]},rule523={code:"unknown-kind",allowed:["Ob\
servabilityPlane"]},fields534={known:["agent","observerURL"],required:["observerURL"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlan\
e since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"Ob\
servabilityPlane since v0.13",secretStoreRef:"DataPlane"}},rule542={code:"unknown-kind",allowed:["Environment"]},fields553={known:["dataPlaneRef","gateway","isP\
roduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPl\
ane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},fields565={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since \
v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"\
Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"\
Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environmen\
t in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fields574={known:["remoteJwks"]},fields583={known:["uri"],required:["uri"]},rule59={code:"\
unknown-kind",allowed:["Organization"]},fields602={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environm\
ent",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",secretStoreRef:"DataPlane"}},fields613={known:["observedGeneration","conditions","namespace"]};function dataPlane5(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v\
1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule05))):key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,
rule19))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta5(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(
faults0,dataPlaneSpec5(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,dataPlaneStatus5(value0),key0)):faults0=fault(faults0,key0,"unknown\
-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields26)}function objectMeta5(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern35.test(value0))&&
(faults0=badText(faults0,key0,value0,rule412));else if(key0==="generateName")(typeof value0!="string"||!pattern55.test(value0))&&(faults0=badText(faults0,key0,value0,
rule65));else if(key0==="namespace")(typeof value0!="string"||longer(value0,63)||!pattern75.test(value0))&&(faults0=badText(faults0,key0,value0,rule85));else if(key0===
"labels")faults0=within(faults0,labels5(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations5(value0),key0);else if(key0==="finalizers")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern95.test(item0))&&(inner0=badText(inner0,index0,item0,rule105))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregr\
oundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference5(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{
rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry5(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule115)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule115)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern125.test(value0))&&(faults0=badText(
faults0,key0,value0,rule135)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern125.test(value0))&&(faults0=badText(
faults0,key0,value0,rule135)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern35)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule145)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields155)}function labels5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern95.test(key0)||(faults0=
badKey(faults0,x,key0,rule165)),(typeof entry0!="string"||longer(entry0,63)||!pattern175.test(entry0))&&(faults0=badEntry(faults0,x,key0,rule185))}return asWhole(
faults0)}function annotations5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern195.test(key0)||(faults0=
badKey(faults0,x,key0,rule165)),typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule205))}return tooManyBytes(x,262144)&&(faults0=fault(faults0,null,"\
too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||!pattern215.test(value0))&&(faults0=
badText(faults0,key0,value0,rule225))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,
rule235))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule235))):key0==="uid"?value0!==
null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule235))):key0==="blockOwnerDeletion"?typeof value0!="boolea\
n"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,
key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner that is no Event"})),faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields245)}function managedFieldsEntry5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,128))&&(faults0=badText(faults0,key0,
value0,rule255)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,key0,value0,rule265))):key0==="a\
piVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern125.
test(value0))&&(faults0=badText(faults0,key0,value0,rule135)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule275)):
key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!="string"||longer(value0,256))&&(faults0=
badText(faults0,key0,value0,rule285)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(
faults0,x,fields295)}function dataPlaneSpec5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="agent")faults0=within(faults0,agentConfig3(value0),key0);else if(key0==="kubernetesCluster")faults0=within(faults0,kubernetesCluster5(value0),
key0);else if(key0==="gateway")value0!==null&&(present0++,faults0=within(faults0,gatewaySpec5(value0),key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(
value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!=
"string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef4(value0),
key0):key0==="observabilityPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields305)}function agentConfig3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="enabled"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="client\
CA"?faults0=within(faults0,valueFrom4(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields315)}function valueFrom4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0===
"secretRef"?faults0=within(faults0,secretKeyReference3(value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=
fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches323)),faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields334)}function secretKeyReference3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="ke\
y"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="namespace"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,
x,fields345)}function kubernetesCluster5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&
(key0==="server"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="tls"?value0!==null&&(present0++,faults0=
within(faults0,kubernetesClusterTls4(value0),key0)):key0==="auth"?value0!==null&&(present0++,faults0=within(faults0,kubernetesClusterAuth4(value0),key0)):faults0=
fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields355)}function kubernetesClusterTls4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="ca"?value0!==null&&(present0++,
faults0=within(faults0,valueFrom4(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields365)}function kubernetesClusterAuth4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="mtls"?faults0=within(faults0,mutualTls4(value0),key0):key0==="bearerToken"?faults0=within(faults0,valueFrom4(value0),key0):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields375)}function mutualTls4(x){if(isNoObject(x))
return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="clientCert"?value0!==null&&(present0++,faults0=
within(faults0,valueFrom4(value0),key0)):key0==="clientKey"?value0!==null&&(present0++,faults0=within(faults0,valueFrom4(value0),key0)):faults0=fault(faults0,key0,
"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields385)}function gatewaySpec5(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="organizationVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(
faults0,x,fields394)}function secretStoreRef4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-fi\
eld"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields404)}function dataPlaneStatus5(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,
rule115));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition5(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=fault(faults0,key0,
"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields414)}function condition5(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!="string"||longer(
value0,316)||!pattern422.test(value0))&&(faults0=badText(faults0,key0,value0,rule432))):key0==="status"?value0!==null&&(present0++,value0!=="True"&&value0!=="Fa\
lse"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,value0,rule443))):key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&
(faults0=badInteger(faults0,key0,value0,rule145)):key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=
badText(faults0,key0,value0,rule135))):key0==="reason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||!pattern453.test(
value0))&&(faults0=badText(faults0,key0,value0,rule464))):key0==="message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&(faults0=
badText(faults0,key0,value0,rule474))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===5?null:settle(
faults0,x,fields482)}function buildPlane5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&
(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule05))):key0==="kind"?value0!==null&&
(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(faults0,key0,value0,rule494))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta5(
value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,buildPlaneSpec5(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,
buildPlaneStatus5(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(
faults0,x,fields26)}function buildPlaneSpec5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0===
"agent"?faults0=within(faults0,agentConfig3(value0),key0):key0==="kubernetesCluster"?faults0=within(faults0,kubernetesCluster5(value0),key0):key0==="observabili\
tyPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields502)}function buildPlaneStatus5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&
(faults0=fault(faults0,key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields515)}function observabilityPlane(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule05))):key0==="kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=
notAllowed(faults0,key0,value0,rule523))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta5(value0),key0)):key0==="spec"?value0!==
null&&(present0++,faults0=within(faults0,observabilityPlaneSpec(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,observabilityPlaneStatus(value0),
key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields26)}function observabilityPlaneSpec(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="agent"?faults0=within(faults0,
agentConfig3(value0),key0):key0==="observerURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields534)}function observabilityPlaneStatus(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,"unknown-field"));return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields515)}function environment5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule05))):key0==="kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule542))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta5(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec5(value0),key0)):key0==="status"?
value0!==null&&(faults0=within(faults0,environmentStatus5(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields26)}function environmentSpec5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(
faults0,environmentGateway5(value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,
"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields553)}function environmentGateway5(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"stri\
ng")):key0==="security"?faults0=within(faults0,environmentGatewaySecurity5(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields565)}function environmentGatewaySecurity5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks5(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields574)}function remoteJwks5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"str\
ing"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields583)}function environmentStatus5(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule115));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition5(item0),index0)}faults0=within(faults0,inner0,
key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields414)}function organization5(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule05))):key0==="kind"?value0!==null&&(present0++,value0!=="Organization"&&(faults0=
notAllowed(faults0,key0,value0,rule59))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta5(value0),key0)):key0==="spe\
c"?value0!==null&&(present0++,faults0=within(faults0,organizationSpec5(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,organizationStatus5(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields26)}
function clusterScopedObjectMeta5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"name")(typeof value0!="string"||longer(value0,253)||!pattern35.test(value0))&&(faults0=badText(faults0,key0,value0,rule412));else if(key0==="generateName")(typeof value0!=
"string"||!pattern55.test(value0))&&(faults0=badText(faults0,key0,value0,rule65));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0===
"labels")faults0=within(faults0,labels5(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations5(value0),key0);else if(key0==="finalizers")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern95.test(item0))&&(inner0=badText(inner0,index0,item0,rule105))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregr\
oundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference5(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{
rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry5(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule115)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule115)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern125.test(value0))&&(faults0=badText(
faults0,key0,value0,rule135)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern125.test(value0))&&(faults0=badText(
faults0,key0,value0,rule135)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern35)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule145)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields155)}function organizationSpec5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,
key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields602)}function organizationStatus5(x){if(isNoObject(x))
return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule115));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition5(item0),index0)}faults0=within(faults0,inner0,key0)}else key0===
"namespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields613)}var validateDataPlane5=validatorOf(dataPlane5),isDataPlane5=guardOf(dataPlane5),assertDataPlane5=assertionOf(validateDataPlane5),validateBuildPlane5=validatorOf(
buildPlane5),isBuildPlane5=guardOf(buildPlane5),assertBuildPlane5=assertionOf(validateBuildPlane5),validateObservabilityPlane=validatorOf(observabilityPlane),isObservabilityPlane=guardOf(
observabilityPlane),assertObservabilityPlane=assertionOf(validateObservabilityPlane),validateEnvironment5=validatorOf(environment5),isEnvironment5=guardOf(environment5),
assertEnvironment5=assertionOf(validateEnvironment5),validateOrganization5=validatorOf(organization5),isOrganization5=guardOf(organization5),assertOrganization5=assertionOf(
validateOrganization5),kinds5={judges:{DataPlane:dataPlane5,BuildPlane:buildPlane5,ObservabilityPlane:observabilityPlane,Environment:environment5,Organization:organization5},
replaced:{WorkflowPlane:"BuildPlane"}},judgePlane5=judgeByKind(kinds5),validatePlane5=validatorOf(judgePlane5),withDefaults5=plane=>fillDefaults(plane,Object.hasOwn(
defaults5,plane?.kind)?defaults5[plane.kind]??{}:{}),updateRules5={judge:judgePlane5,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:withDefaults5},
validateUpdate5=updateValidatorOf(updateRules5);var v0_exports6={};__export(v0_exports6,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane6,assertDataPlane:()=>assertDataPlane6,assertEnvironment:()=>assertEnvironment6,
assertObservabilityPlane:()=>assertObservabilityPlane2,assertOrganization:()=>assertOrganization6,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane6,isDataPlane:()=>isDataPlane6,
isEnvironment:()=>isEnvironment6,isObservabilityPlane:()=>isObservabilityPlane2,isOrganization:()=>isOrganization6,validateBuildPlane:()=>validateBuildPlane6,validateDataPlane:()=>validateDataPlane6,
validateEnvironment:()=>validateEnvironment6,validateObservabilityPlane:()=>validateObservabilityPlane2,validateOrganization:()=>validateOrganization6,validatePlane:()=>validatePlane6,
validateUpdate:()=>validateUpdate6,withDefaults:()=>withDefaults6});var defaults6={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var rule06={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule110={code:"unknown-kind",allowed:["DataPlane"]},fields27={known:["apiVersion","kin\
d","metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern36=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule413={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern56=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule66={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may \
follow"},pattern76=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule86={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at \
each end",maxLength:63},pattern96=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule106={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule116={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern126=/^.{10}T.*[^z]$/,rule136={code:"invalid-date-time"},rule146={minimum:0,maximum:9223372036854776e3},
fields156={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","ge\
neration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule166={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unders\
cores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern176=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule186={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern196=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule206={},pattern216=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule226={rule:"group/version, or the version alone"},rule236={rule:"a text that is not empty"},fields246={known:[
"apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule256={maxLength:128},rule266={allowed:["Appl\
y","Update"]},rule276={allowed:["FieldsV1",""]},rule286={maxLength:256},fields296={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","sub\
resource"],required:["operation"]},pattern30=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,rule31={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, w\
ith a letter or digit at each end",maxLength:63},fields323={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlane\
Ref"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"Da\
taPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",registry:"DataPlane up to v0.3"}},fields335={known:["clientCA"],required:["clientCA"]},branches34=["secretRef","value"],fields356={known:["s\
ecretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},fields366={known:["name","key","namespace"],required:["n\
ame","key"]},fields376={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Env\
ironment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"Dat\
aPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in\
 v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",
security:"Environment"}},fields386={known:["name"],required:["name"]},fields395={known:["observedGeneration","conditions"]},pattern40=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule414={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule422={allowed:["True","False","Unknown"]},pattern432=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule444={rule:"letters, digits, underscores, commas and col\
ons, beginning with a letter",maxLength:1024},rule452={maxLength:32768},fields46={known:["type","status","observedGeneration","lastTransitionTime","reason","mes\
sage"],required:["type","status","lastTransitionTime","reason","message"]},rule475={code:"unknown-kind",allowed:["BuildPlane"]},fields483={known:["planeID","clu\
sterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observa\
bilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane"}},fields492={known:[]},rule504={code:"u\
nknown-kind",allowed:["ObservabilityPlane"]},fields516={known:["planeID","clusterAgent","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"\
clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Env\
ironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",
secretStoreRef:"DataPlane or BuildPlane"}},rule524={code:"unknown-kind",allowed:["Environment"]},fields535={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{
clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},fields544={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"\
Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"\
Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"\
Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environmen\
t in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fields554={known:["remoteJwks"]},fields566={known:["uri"],required:["uri"]},rule57={code:"\
unknown-kind",allowed:["Organization"]},fields584={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},fields594={known:["observedGeneration","conditions","namespace"]};function dataPlane6(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule06))):key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule110))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta6(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,dataPlaneSpec6(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,dataPlaneStatus6(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields27)}function objectMeta6(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||
!pattern36.test(value0))&&(faults0=badText(faults0,key0,value0,rule413));else if(key0==="generateName")(typeof value0!="string"||!pattern56.test(value0))&&(faults0=
badText(faults0,key0,value0,rule66));else if(key0==="namespace")(typeof value0!="string"||longer(value0,63)||!pattern76.test(value0))&&(faults0=badText(faults0,
key0,value0,rule86));else if(key0==="labels")faults0=within(faults0,labels6(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations6(value0),
key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern96.test(item0))&&(inner0=badText(inner0,index0,item0,rule106))}list0.length>1&&list0.
includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(
faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<
list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference6(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,
null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(
inner2,managedFieldsEntry6(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"str\
ing")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule116)):key0==="deletionGracePeriodSeconds"?isInt64(
value0)||(faults0=badInteger(faults0,key0,value0,rule116)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern126.
test(value0))&&(faults0=badText(faults0,key0,value0,rule136)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern126.
test(value0))&&(faults0=badText(faults0,key0,value0,rule136)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern36)),
x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule146)),faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields156)}function labels6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern96.
test(key0)||(faults0=badKey(faults0,x,key0,rule166)),(typeof entry0!="string"||longer(entry0,63)||!pattern176.test(entry0))&&(faults0=badEntry(faults0,x,key0,rule186))}
return asWhole(faults0)}function annotations6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern196.test(key0)||
(faults0=badKey(faults0,x,key0,rule166)),typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule206))}return tooManyBytes(x,262144)&&(faults0=fault(faults0,
null,"too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference6(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||!pattern216.test(value0))&&(faults0=
badText(faults0,key0,value0,rule226))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,
rule236))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule236))):key0==="uid"?value0!==
null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule236))):key0==="blockOwnerDeletion"?typeof value0!="boolea\
n"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,
key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner that is no Event"})),faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields246)}function managedFieldsEntry6(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,128))&&(faults0=badText(faults0,key0,
value0,rule256)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,key0,value0,rule266))):key0==="a\
piVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern126.
test(value0))&&(faults0=badText(faults0,key0,value0,rule136)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule276)):
key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!="string"||longer(value0,256))&&(faults0=
badText(faults0,key0,value0,rule286)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(
faults0,x,fields296)}function dataPlaneSpec6(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="planeID")(typeof value0!="string"||longer(value0,63)||!pattern30.test(value0))&&(faults0=badText(faults0,key0,value0,rule31));else if(key0==="\
clusterAgent")value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig(value0),key0));else if(key0==="gateway")value0!==null&&(present0++,faults0=within(
faults0,gatewaySpec6(value0),key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=
within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef5(value0),key0):key0==="observabilityPlaneRef"?typeof value0!="str\
ing"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields323)}function clusterAgentConfig(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,valueFrom5(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields335)}function valueFrom5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,secretKeyReference4(value0),key0):key0==="value"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(
faults0,x,branches34)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields356)}function secretKeyReference4(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="na\
mespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===2?null:settle(faults0,x,fields366)}function gatewaySpec6(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
key0==="organizationVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"\
unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields376)}function secretStoreRef5(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields386)}function dataPlaneStatus6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule116));else if(key0==="conditions")if(!Array.isArray(value0))faults0=
wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,
condition6(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===
plain?null:settle(faults0,x,fields395)}function condition6(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern40.test(value0))&&(faults0=badText(faults0,key0,
value0,rule414))):key0==="status"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,value0,rule422))):
key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule146)):key0==="lastTran\
sitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule136))):key0==="reason"?value0!==
null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||!pattern432.test(value0))&&(faults0=badText(faults0,key0,value0,rule444))):key0===
"message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule452))):faults0=fault(faults0,key0,
"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields46)}function buildPlane6(x){if(isNoObject(x))
return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule06))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule475))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta6(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,buildPlaneSpec6(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,buildPlaneStatus6(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields27)}function buildPlaneSpec6(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,
63)||!pattern30.test(value0))&&(faults0=badText(faults0,key0,value0,rule31)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig(
value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef5(value0),key0):key0==="observabilityPlaneRef"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,
x,fields483)}function buildPlaneStatus6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,
"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields492)}function observabilityPlane2(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v\
1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule06))):key0==="kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=notAllowed(faults0,
key0,value0,rule504))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta6(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=
within(faults0,observabilityPlaneSpec2(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,observabilityPlaneStatus2(value0),key0)):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields27)}function observabilityPlaneSpec2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="str\
ing"||longer(value0,63)||!pattern30.test(value0))&&(faults0=badText(faults0,key0,value0,rule31)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(
faults0,clusterAgentConfig(value0),key0)):key0==="observerURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields516)}function observabilityPlaneStatus2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,"unknown-field"));return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields492)}function environment6(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule06))):key0==="kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule524))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta6(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec6(value0),key0)):key0==="status"?
value0!==null&&(faults0=within(faults0,environmentStatus6(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields27)}function environmentSpec6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(
faults0,environmentGateway6(value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,
"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields535)}function environmentGateway6(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"stri\
ng")):key0==="security"?faults0=within(faults0,environmentGatewaySecurity6(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields544)}function environmentGatewaySecurity6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks6(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields554)}function remoteJwks6(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"str\
ing"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields566)}function environmentStatus6(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule116));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition6(item0),index0)}faults0=within(faults0,inner0,
key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields395)}function organization6(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule06))):key0==="kind"?value0!==null&&(present0++,value0!=="Organization"&&(faults0=
notAllowed(faults0,key0,value0,rule57))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta6(value0),key0)):key0==="spe\
c"?value0!==null&&(present0++,faults0=within(faults0,organizationSpec6(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,organizationStatus6(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields27)}
function clusterScopedObjectMeta6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"name")(typeof value0!="string"||longer(value0,253)||!pattern36.test(value0))&&(faults0=badText(faults0,key0,value0,rule413));else if(key0==="generateName")(typeof value0!=
"string"||!pattern56.test(value0))&&(faults0=badText(faults0,key0,value0,rule66));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0===
"labels")faults0=within(faults0,labels6(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations6(value0),key0);else if(key0==="finalizers")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern96.test(item0))&&(inner0=badText(inner0,index0,item0,rule106))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregr\
oundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference6(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{
rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry6(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule116)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule116)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern126.test(value0))&&(faults0=badText(
faults0,key0,value0,rule136)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern126.test(value0))&&(faults0=badText(
faults0,key0,value0,rule136)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern36)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule146)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields156)}function organizationSpec6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,
key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields584)}function organizationStatus6(x){if(isNoObject(x))
return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule116));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition6(item0),index0)}faults0=within(faults0,inner0,key0)}else key0===
"namespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields594)}var validateDataPlane6=validatorOf(dataPlane6),isDataPlane6=guardOf(dataPlane6),assertDataPlane6=assertionOf(validateDataPlane6),validateBuildPlane6=validatorOf(
buildPlane6),isBuildPlane6=guardOf(buildPlane6),assertBuildPlane6=assertionOf(validateBuildPlane6),validateObservabilityPlane2=validatorOf(observabilityPlane2),
isObservabilityPlane2=guardOf(observabilityPlane2),assertObservabilityPlane2=assertionOf(validateObservabilityPlane2),validateEnvironment6=validatorOf(environment6),
isEnvironment6=guardOf(environment6),assertEnvironment6=assertionOf(validateEnvironment6),validateOrganization6=validatorOf(organization6),isOrganization6=guardOf(
organization6),assertOrganization6=assertionOf(validateOrganization6),kinds6={judges:{DataPlane:dataPlane6,BuildPlane:buildPlane6,ObservabilityPlane:observabilityPlane2,
Environment:environment6,Organization:organization6},replaced:{WorkflowPlane:"BuildPlane"}},judgePlane6=judgeByKind(kinds6),validatePlane6=validatorOf(judgePlane6),
withDefaults6=plane=>fillDefaults(plane,Object.hasOwn(defaults6,plane?.kind)?defaults6[plane.kind]??{}:{}),updateRules6={judge:judgePlane6,immutable:{Environment:[
{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:withDefaults6},validateUpdate6=updateValidatorOf(updateRules6);var v0_exports7={};__export(v0_exports7,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane7,assertDataPlane:()=>assertDataPlane7,assertEnvironment:()=>assertEnvironment7,
assertObservabilityPlane:()=>assertObservabilityPlane3,assertOrganization:()=>assertOrganization7,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane7,isDataPlane:()=>isDataPlane7,
isEnvironment:()=>isEnvironment7,isObservabilityPlane:()=>isObservabilityPlane3,isOrganization:()=>isOrganization7,validateBuildPlane:()=>validateBuildPlane7,validateDataPlane:()=>validateDataPlane7,
validateEnvironment:()=>validateEnvironment7,validateObservabilityPlane:()=>validateObservabilityPlane3,validateOrganization:()=>validateOrganization7,validatePlane:()=>validatePlane7,
validateUpdate:()=>validateUpdate7,withDefaults:()=>withDefaults7});var defaults7={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var rule07={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule111={code:"unknown-kind",allowed:["DataPlane"]},fields28={known:["apiVersion","kin\
d","metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern37=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule415={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern57=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule67={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may \
follow"},pattern77=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule87={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at \
each end",maxLength:63},pattern97=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule107={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule117={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern127=/^.{10}T.*[^z]$/,rule137={code:"invalid-date-time"},rule147={minimum:0,maximum:9223372036854776e3},
fields157={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","ge\
neration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule167={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unders\
cores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern177=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule187={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern197=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule207={},pattern217=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule227={rule:"group/version, or the version alone"},rule237={rule:"a text that is not empty"},fields247={known:[
"apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule257={maxLength:128},rule267={allowed:["Appl\
y","Update"]},rule277={allowed:["FieldsV1",""]},rule287={maxLength:256},fields297={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","sub\
resource"],required:["operation"]},pattern302=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,rule312={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens,\
 with a letter or digit at each end",maxLength:63},fields324={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPla\
neRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"\
DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",registry:"DataPlane up to v0.3"}},fields336={known:["clientCA"],required:["clientCA"]},branches342=["secretRef","value"],fields357={known:["\
secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},fields367={known:["name","key","namespace"],required:["\
name","key"]},rule37={minimum:-2147483648,maximum:2147483647},fields387={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort","organizationVirtualHost",
"organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane si\
nce v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",publicGatewayName:"\
DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},fields396={known:["name"],required:["name"]},fields405={
known:["observedGeneration","conditions"]},pattern41=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule423={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule433={allowed:["True","False","Unknown"]},pattern44=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule453={rule:"letters, digits, underscores, commas and colo\
ns, beginning with a letter",maxLength:1024},rule465={maxLength:32768},fields472={known:["type","status","observedGeneration","lastTransitionTime","reason","mes\
sage"],required:["type","status","lastTransitionTime","reason","message"]},rule482={code:"unknown-kind",allowed:["BuildPlane"]},fields493={known:["planeID","clu\
sterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observa\
bilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane"}},fields503={known:[]},rule51={code:"un\
known-kind",allowed:["ObservabilityPlane"]},fields523={known:["planeID","clusterAgent","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"c\
lusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Envi\
ronment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",
secretStoreRef:"DataPlane or BuildPlane"}},rule532={code:"unknown-kind",allowed:["Environment"]},fields545={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{
clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},fields555={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"\
Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"\
Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"\
Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environmen\
t in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fields567={known:["remoteJwks"]},fields575={known:["uri"],required:["uri"]},rule582={code:"\
unknown-kind",allowed:["Organization"]},fields595={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},fields603={known:["observedGeneration","conditions","namespace"]};function dataPlane7(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule07))):key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule111))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta7(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,dataPlaneSpec7(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,dataPlaneStatus7(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields28)}function objectMeta7(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||
!pattern37.test(value0))&&(faults0=badText(faults0,key0,value0,rule415));else if(key0==="generateName")(typeof value0!="string"||!pattern57.test(value0))&&(faults0=
badText(faults0,key0,value0,rule67));else if(key0==="namespace")(typeof value0!="string"||longer(value0,63)||!pattern77.test(value0))&&(faults0=badText(faults0,
key0,value0,rule87));else if(key0==="labels")faults0=within(faults0,labels7(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations7(value0),
key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern97.test(item0))&&(inner0=badText(inner0,index0,item0,rule107))}list0.length>1&&list0.
includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(
faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<
list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference7(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,
null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(
inner2,managedFieldsEntry7(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"str\
ing")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule117)):key0==="deletionGracePeriodSeconds"?isInt64(
value0)||(faults0=badInteger(faults0,key0,value0,rule117)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern127.
test(value0))&&(faults0=badText(faults0,key0,value0,rule137)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern127.
test(value0))&&(faults0=badText(faults0,key0,value0,rule137)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern37)),
x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule147)),faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields157)}function labels7(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern97.
test(key0)||(faults0=badKey(faults0,x,key0,rule167)),(typeof entry0!="string"||longer(entry0,63)||!pattern177.test(entry0))&&(faults0=badEntry(faults0,x,key0,rule187))}
return asWhole(faults0)}function annotations7(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern197.test(key0)||
(faults0=badKey(faults0,x,key0,rule167)),typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule207))}return tooManyBytes(x,262144)&&(faults0=fault(faults0,
null,"too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||!pattern217.test(value0))&&(faults0=
badText(faults0,key0,value0,rule227))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,
rule237))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule237))):key0==="uid"?value0!==
null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule237))):key0==="blockOwnerDeletion"?typeof value0!="boolea\
n"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,
key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner that is no Event"})),faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields247)}function managedFieldsEntry7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,128))&&(faults0=badText(faults0,key0,
value0,rule257)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,key0,value0,rule267))):key0==="a\
piVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern127.
test(value0))&&(faults0=badText(faults0,key0,value0,rule137)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule277)):
key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!="string"||longer(value0,256))&&(faults0=
badText(faults0,key0,value0,rule287)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(
faults0,x,fields297)}function dataPlaneSpec7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="planeID")(typeof value0!="string"||longer(value0,63)||!pattern302.test(value0))&&(faults0=badText(faults0,key0,value0,rule312));else if(key0===
"clusterAgent")value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig2(value0),key0));else if(key0==="gateway")value0!==null&&(present0++,faults0=
within(faults0,gatewaySpec7(value0),key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=
within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef6(value0),key0):key0==="observabilityPlaneRef"?typeof value0!="str\
ing"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields324)}function clusterAgentConfig2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,valueFrom6(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields336)}function valueFrom6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,secretKeyReference5(value0),key0):key0==="value"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(
faults0,x,branches342)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields357)}function secretKeyReference5(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="na\
mespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===2?null:settle(faults0,x,fields367)}function gatewaySpec7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
key0==="publicHTTPPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule37)):key0==="publicHTTPSPort"?(typeof value0!=
"number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule37)):key0==="organizationVirtualHost"?value0!==null&&(present0++,typeof value0!="str\
ing"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="organizationHTTPPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,
value0,rule37)):key0==="organizationHTTPSPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule37)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields387)}function secretStoreRef6(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields396)}function dataPlaneStatus7(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule117));else if(key0==="conditions")if(!Array.isArray(value0))faults0=
wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,
condition7(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===
plain?null:settle(faults0,x,fields405)}function condition7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern41.test(value0))&&(faults0=badText(faults0,key0,
value0,rule423))):key0==="status"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,value0,rule433))):
key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule147)):key0==="lastTran\
sitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule137))):key0==="reason"?value0!==
null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||!pattern44.test(value0))&&(faults0=badText(faults0,key0,value0,rule453))):key0===
"message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule465))):faults0=fault(faults0,key0,
"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields472)}function buildPlane7(x){if(isNoObject(x))
return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule07))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule482))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta7(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,buildPlaneSpec7(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,buildPlaneStatus7(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields28)}function buildPlaneSpec7(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,
63)||!pattern302.test(value0))&&(faults0=badText(faults0,key0,value0,rule312)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig2(
value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef6(value0),key0):key0==="observabilityPlaneRef"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,
x,fields493)}function buildPlaneStatus7(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,
"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields503)}function observabilityPlane3(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v\
1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule07))):key0==="kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=notAllowed(faults0,
key0,value0,rule51))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta7(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=
within(faults0,observabilityPlaneSpec3(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,observabilityPlaneStatus3(value0),key0)):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields28)}function observabilityPlaneSpec3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="str\
ing"||longer(value0,63)||!pattern302.test(value0))&&(faults0=badText(faults0,key0,value0,rule312)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(
faults0,clusterAgentConfig2(value0),key0)):key0==="observerURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields523)}function observabilityPlaneStatus3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,key0,"unknown-field"));return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields503)}function environment7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule07))):key0==="kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule532))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta7(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec7(value0),key0)):key0==="status"?
value0!==null&&(faults0=within(faults0,environmentStatus7(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields28)}function environmentSpec7(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(
faults0,environmentGateway7(value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,
"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields545)}function environmentGateway7(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"stri\
ng")):key0==="security"?faults0=within(faults0,environmentGatewaySecurity7(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields555)}function environmentGatewaySecurity7(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks7(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields567)}function remoteJwks7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"str\
ing"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields575)}function environmentStatus7(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule117));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition7(item0),index0)}faults0=within(faults0,inner0,
key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields405)}function organization7(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule07))):key0==="kind"?value0!==null&&(present0++,value0!=="Organization"&&(faults0=
notAllowed(faults0,key0,value0,rule582))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta7(value0),key0)):key0==="sp\
ec"?value0!==null&&(present0++,faults0=within(faults0,organizationSpec7(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,organizationStatus7(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields28)}
function clusterScopedObjectMeta7(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"name")(typeof value0!="string"||longer(value0,253)||!pattern37.test(value0))&&(faults0=badText(faults0,key0,value0,rule415));else if(key0==="generateName")(typeof value0!=
"string"||!pattern57.test(value0))&&(faults0=badText(faults0,key0,value0,rule67));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0===
"labels")faults0=within(faults0,labels7(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations7(value0),key0);else if(key0==="finalizers")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern97.test(item0))&&(inner0=badText(inner0,index0,item0,rule107))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregr\
oundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference7(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{
rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry7(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule117)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule117)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern127.test(value0))&&(faults0=badText(
faults0,key0,value0,rule137)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern127.test(value0))&&(faults0=badText(
faults0,key0,value0,rule137)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern37)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule147)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields157)}function organizationSpec7(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,
key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields595)}function organizationStatus7(x){if(isNoObject(x))
return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule117));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition7(item0),index0)}faults0=within(faults0,inner0,key0)}else key0===
"namespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields603)}var validateDataPlane7=validatorOf(dataPlane7),isDataPlane7=guardOf(dataPlane7),assertDataPlane7=assertionOf(validateDataPlane7),validateBuildPlane7=validatorOf(
buildPlane7),isBuildPlane7=guardOf(buildPlane7),assertBuildPlane7=assertionOf(validateBuildPlane7),validateObservabilityPlane3=validatorOf(observabilityPlane3),
isObservabilityPlane3=guardOf(observabilityPlane3),assertObservabilityPlane3=assertionOf(validateObservabilityPlane3),validateEnvironment7=validatorOf(environment7),
isEnvironment7=guardOf(environment7),assertEnvironment7=assertionOf(validateEnvironment7),validateOrganization7=validatorOf(organization7),isOrganization7=guardOf(
organization7),assertOrganization7=assertionOf(validateOrganization7),kinds7={judges:{DataPlane:dataPlane7,BuildPlane:buildPlane7,ObservabilityPlane:observabilityPlane3,
Environment:environment7,Organization:organization7},replaced:{WorkflowPlane:"BuildPlane"}},judgePlane7=judgeByKind(kinds7),validatePlane7=validatorOf(judgePlane7),
withDefaults7=plane=>fillDefaults(plane,Object.hasOwn(defaults7,plane?.kind)?defaults7[plane.kind]??{}:{}),updateRules7={judge:judgePlane7,immutable:{Environment:[
{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:withDefaults7},validateUpdate7=updateValidatorOf(updateRules7);var v0_exports8={};__export(v0_exports8,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane8,assertDataPlane:()=>assertDataPlane8,assertEnvironment:()=>assertEnvironment8,
assertObservabilityPlane:()=>assertObservabilityPlane4,assertOrganization:()=>assertOrganization8,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane8,isDataPlane:()=>isDataPlane8,
isEnvironment:()=>isEnvironment8,isObservabilityPlane:()=>isObservabilityPlane4,isOrganization:()=>isOrganization8,validateBuildPlane:()=>validateBuildPlane8,validateDataPlane:()=>validateDataPlane8,
validateEnvironment:()=>validateEnvironment8,validateObservabilityPlane:()=>validateObservabilityPlane4,validateOrganization:()=>validateOrganization8,validatePlane:()=>validatePlane8,
validateUpdate:()=>validateUpdate8,withDefaults:()=>withDefaults8});var defaults8={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var rule08={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule118={code:"unknown-kind",allowed:["DataPlane"]},fields210={known:["apiVersion","ki\
nd","metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern38=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule416={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern58=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule68={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may \
follow"},pattern78=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule88={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at \
each end",maxLength:63},pattern98=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule108={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule119={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern128=/^.{10}T.*[^z]$/,rule138={code:"invalid-date-time"},rule148={minimum:0,maximum:9223372036854776e3},
fields158={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","ge\
neration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule168={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unders\
cores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern178=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule188={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern198=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule208={},pattern218=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule228={rule:"group/version, or the version alone"},rule238={rule:"a text that is not empty"},fields248={known:[
"apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule258={maxLength:128},rule268={allowed:["Appl\
y","Update"]},rule278={allowed:["FieldsV1",""]},rule288={maxLength:256},fields298={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","sub\
resource"],required:["operation"]},pattern303=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,rule313={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens,\
 with a letter or digit at each end",maxLength:63},fields325={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPla\
neRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"\
DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",registry:"DataPlane up to v0.3"}},fields337={known:["clientCA"],required:["clientCA"]},branches343=["secretRef","value"],fields358={known:["\
secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},fields368={known:["name","key","namespace"],required:["\
name","key"]},rule372={minimum:-2147483648,maximum:2147483647},fields388={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort","organizationVirtualHost",
"organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane si\
nce v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",publicGatewayName:"\
DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},fields397={known:["name"],required:["name"]},fields406={
known:["observedGeneration","conditions","agentConnection"]},pattern412=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule424={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule434={allowed:["True","False","Unknown"]},pattern442=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule454={rule:"letters, digits, underscores, commas and col\
ons, beginning with a letter",maxLength:1024},rule466={maxLength:32768},fields473={known:["type","status","observedGeneration","lastTransitionTime","reason","me\
ssage"],required:["type","status","lastTransitionTime","reason","message"]},fields484={known:["connected","connectedAgents","lastConnectedTime","lastDisconnecte\
dTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},rule495={code:"unknown-kind",allowed:["BuildPlane"]},fields504={known:["planeID",
"clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"obs\
ervabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",
isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane"}},rule512={code:"unknown-\
kind",allowed:["ObservabilityPlane"]},fields524={known:["planeID","clusterAgent","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"cluster\
Agent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environmen\
t",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"\
DataPlane or BuildPlane"}},rule533={code:"unknown-kind",allowed:["Environment"]},fields546={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"\
DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or \
BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},fields556={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environmen\
t since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Enviro\
nment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Enviro\
nment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v\
0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fields568={known:["remoteJwks"]},fields576={known:["uri"],required:["uri"]},fields585={known:[
"observedGeneration","conditions"]},rule592={code:"unknown-kind",allowed:["Organization"]},fields604={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",
dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or Bui\
ldPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},fields614={known:["observedGeneration","c\
onditions","namespace"]};function dataPlane8(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule08))):key0==="kind"?value0!==
null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule118))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta8(
value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,dataPlaneSpec8(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,
dataPlaneStatus8(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,
x,fields210)}function objectMeta8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"name")(typeof value0!="string"||longer(value0,253)||!pattern38.test(value0))&&(faults0=badText(faults0,key0,value0,rule416));else if(key0==="generateName")(typeof value0!=
"string"||!pattern58.test(value0))&&(faults0=badText(faults0,key0,value0,rule68));else if(key0==="namespace")(typeof value0!="string"||longer(value0,63)||!pattern78.
test(value0))&&(faults0=badText(faults0,key0,value0,rule88));else if(key0==="labels")faults0=within(faults0,labels8(value0),key0);else if(key0==="annotations")faults0=
within(faults0,annotations8(value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern98.test(item0))&&(inner0=badText(inner0,index0,
item0,rule108))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or fore\
groundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"a\
rray");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference8(item1),index1)}
list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,
key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<
list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry8(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="\
selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule119)):
key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule119)):key0==="creationTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern128.test(value0))&&(faults0=badText(faults0,key0,value0,rule138)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern128.test(value0))&&(faults0=badText(faults0,key0,value0,rule138)):faults0=fault(faults0,key0,"unknown-field")}return x.name||
(faults0=nameless(faults0,x,pattern38)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,
rule148)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields158)}function labels8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let entry0=x[key0];pattern98.test(key0)||(faults0=badKey(faults0,x,key0,rule168)),(typeof entry0!="string"||longer(entry0,63)||!pattern178.test(
entry0))&&(faults0=badEntry(faults0,x,key0,rule188))}return asWhole(faults0)}function annotations8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let entry0=x[key0];pattern198.test(key0)||(faults0=badKey(faults0,x,key0,rule168)),typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule208))}return tooManyBytes(
x,262144)&&(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference8(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||
value0.length<1||!pattern218.test(value0))&&(faults0=badText(faults0,key0,value0,rule228))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.
length<1)&&(faults0=badText(faults0,key0,value0,rule238))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(
faults0,key0,value0,rule238))):key0==="uid"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule238))):
key0==="blockOwnerDeletion"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(
faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-\
format",{rule:"an owner that is no Event"})),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields248)}function managedFieldsEntry8(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="str\
ing"||longer(value0,128))&&(faults0=badText(faults0,key0,value0,rule258)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=
notAllowed(faults0,key0,value0,rule268))):key0==="apiVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&
(typeof value0!="string"||!isDateTime(value0)||!pattern128.test(value0))&&(faults0=badText(faults0,key0,value0,rule138)):key0==="fieldsType"?value0!=="FieldsV1"&&
value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule278)):key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subre\
source"?(typeof value0!="string"||longer(value0,256))&&(faults0=badText(faults0,key0,value0,rule288)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields298)}function dataPlaneSpec8(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="planeID")(typeof value0!="string"||longer(value0,63)||!pattern303.test(value0))&&
(faults0=badText(faults0,key0,value0,rule313));else if(key0==="clusterAgent")value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig3(value0),key0));else if(key0===
"gateway")value0!==null&&(present0++,faults0=within(faults0,gatewaySpec8(value0),key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(
faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=
wrong(inner0,index0,item0,"string"))}faults0=within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef7(value0),key0):key0===
"observabilityPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields325)}function clusterAgentConfig3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,valueFrom7(value0),key0)):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields337)}function valueFrom7(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,secretKeyReference6(
value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==
null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches343)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields358)}function secretKeyReference6(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,
key0,value0,"string"))):key0==="namespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields368)}function gatewaySpec8(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string"))):key0==="publicHTTPPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule372)):key0===
"publicHTTPSPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule372)):key0==="organizationVirtualHost"?value0!==null&&
(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="organizationHTTPPort"?(typeof value0!="number"||(value0|0)!==value0)&&
(faults0=badInteger(faults0,key0,value0,rule372)):key0==="organizationHTTPSPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,
value0,rule372)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields388)}
function secretStoreRef7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="n\
ame"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields397)}function dataPlaneStatus8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule119));else if(key0===
"conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){
let item0=list0[index0];inner0=within(inner0,condition8(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,
agentConnectionStatus(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields406)}
function condition8(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="type"?
value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern412.test(value0))&&(faults0=badText(faults0,key0,value0,rule424))):key0==="stat\
us"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,value0,rule434))):key0==="observedGenerat\
ion"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule148)):key0==="lastTransitionTime"?value0!==null&&
(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule138))):key0==="reason"?value0!==null&&(present0++,(typeof value0!=
"string"||value0.length<1||longer(value0,1024)||!pattern442.test(value0))&&(faults0=badText(faults0,key0,value0,rule454))):key0==="message"?value0!==null&&(present0++,
(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule466))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&
Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields473)}function agentConnectionStatus(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="connected"?value0!==null&&(present0++,typeof value0!="boolean"&&(faults0=wrong(faults0,
key0,value0,"boolean"))):key0==="connectedAgents"?value0!==null&&(present0++,isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule119))):key0==="lastCon\
nectedTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule138)):key0==="lastDisconnectedTime"?(typeof value0!="string"||
!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule138)):key0==="lastHeartbeatTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(
faults0,key0,value0,rule138)):key0==="message"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}
return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields484)}function buildPlane8(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v\
1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule08))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(faults0,key0,value0,
rule495))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta8(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(
faults0,buildPlaneSpec8(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,buildPlaneStatus8(value0),key0)):faults0=fault(faults0,key0,"unkno\
wn-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields210)}function buildPlaneSpec8(x){if(isNoObject(x))
return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,
63)||!pattern303.test(value0))&&(faults0=badText(faults0,key0,value0,rule313)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig3(
value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef7(value0),key0):key0==="observabilityPlaneRef"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,
x,fields504)}function buildPlaneStatus8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule119));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition8(item0),
index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus(value0),key0):faults0=fault(faults0,key0,
"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields406)}function observabilityPlane4(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v\
1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule08))):key0==="kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=notAllowed(faults0,
key0,value0,rule512))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta8(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=
within(faults0,observabilityPlaneSpec4(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,observabilityPlaneStatus4(value0),key0)):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields210)}function observabilityPlaneSpec4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="str\
ing"||longer(value0,63)||!pattern303.test(value0))&&(faults0=badText(faults0,key0,value0,rule313)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(
faults0,clusterAgentConfig3(value0),key0)):key0==="observerURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields524)}function observabilityPlaneStatus4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule119));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition8(item0),index0)}faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields406)}function environment8(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule08))):key0==="kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule533))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta8(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec8(value0),key0)):key0==="status"?
value0!==null&&(faults0=within(faults0,environmentStatus8(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields210)}function environmentSpec8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(
faults0,environmentGateway8(value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,
"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields546)}function environmentGateway8(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"stri\
ng")):key0==="security"?faults0=within(faults0,environmentGatewaySecurity8(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields556)}function environmentGatewaySecurity8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks8(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields568)}function remoteJwks8(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"str\
ing"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields576)}function environmentStatus8(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule119));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition8(item0),index0)}faults0=within(faults0,inner0,
key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields585)}function organization8(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule08))):key0==="kind"?value0!==null&&(present0++,value0!=="Organization"&&(faults0=
notAllowed(faults0,key0,value0,rule592))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta8(value0),key0)):key0==="sp\
ec"?value0!==null&&(present0++,faults0=within(faults0,organizationSpec8(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,organizationStatus8(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields210)}
function clusterScopedObjectMeta8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"name")(typeof value0!="string"||longer(value0,253)||!pattern38.test(value0))&&(faults0=badText(faults0,key0,value0,rule416));else if(key0==="generateName")(typeof value0!=
"string"||!pattern58.test(value0))&&(faults0=badText(faults0,key0,value0,rule68));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0===
"labels")faults0=within(faults0,labels8(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations8(value0),key0);else if(key0==="finalizers")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern98.test(item0))&&(inner0=badText(inner0,index0,item0,rule108))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregr\
oundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference8(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{
rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry8(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule119)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule119)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern128.test(value0))&&(faults0=badText(
faults0,key0,value0,rule138)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern128.test(value0))&&(faults0=badText(
faults0,key0,value0,rule138)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern38)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule148)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields158)}function organizationSpec8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x)x[key0]!==void 0&&(faults0=fault(faults0,
key0,"unknown-field"));return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields604)}function organizationStatus8(x){if(isNoObject(x))
return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule119));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition8(item0),index0)}faults0=within(faults0,inner0,key0)}else key0===
"namespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields614)}var validateDataPlane8=validatorOf(dataPlane8),isDataPlane8=guardOf(dataPlane8),assertDataPlane8=assertionOf(validateDataPlane8),validateBuildPlane8=validatorOf(
buildPlane8),isBuildPlane8=guardOf(buildPlane8),assertBuildPlane8=assertionOf(validateBuildPlane8),validateObservabilityPlane4=validatorOf(observabilityPlane4),
isObservabilityPlane4=guardOf(observabilityPlane4),assertObservabilityPlane4=assertionOf(validateObservabilityPlane4),validateEnvironment8=validatorOf(environment8),
isEnvironment8=guardOf(environment8),assertEnvironment8=assertionOf(validateEnvironment8),validateOrganization8=validatorOf(organization8),isOrganization8=guardOf(
organization8),assertOrganization8=assertionOf(validateOrganization8),kinds8={judges:{DataPlane:dataPlane8,BuildPlane:buildPlane8,ObservabilityPlane:observabilityPlane4,
Environment:environment8,Organization:organization8},replaced:{WorkflowPlane:"BuildPlane"}},judgePlane8=judgeByKind(kinds8),validatePlane8=validatorOf(judgePlane8),
withDefaults8=plane=>fillDefaults(plane,Object.hasOwn(defaults8,plane?.kind)?defaults8[plane.kind]??{}:{}),updateRules8={judge:judgePlane8,immutable:{Environment:[
{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:withDefaults8},validateUpdate8=updateValidatorOf(updateRules8);var v0_exports9={};__export(v0_exports9,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane9,assertDataPlane:()=>assertDataPlane9,assertEnvironment:()=>assertEnvironment9,
assertObservabilityPlane:()=>assertObservabilityPlane5,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane9,isDataPlane:()=>isDataPlane9,isEnvironment:()=>isEnvironment9,
isObservabilityPlane:()=>isObservabilityPlane5,validateBuildPlane:()=>validateBuildPlane9,validateDataPlane:()=>validateDataPlane9,validateEnvironment:()=>validateEnvironment9,
validateObservabilityPlane:()=>validateObservabilityPlane5,validatePlane:()=>validatePlane9,validateUpdate:()=>validateUpdate9,withDefaults:()=>withDefaults9});var defaults9={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var rule09={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule120={code:"unknown-kind",allowed:["DataPlane"]},fields211={known:["apiVersion","ki\
nd","metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern310=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule417={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern59=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule69={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may \
follow"},pattern79=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule89={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at \
each end",maxLength:63},pattern99=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule109={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule1110={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern129=/^.{10}T.*[^z]$/,rule139={code:"invalid-date-time"},rule149={minimum:0,maximum:9223372036854776e3},
fields159={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","ge\
neration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule169={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unders\
cores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern179=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule189={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern199=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule209={},pattern219=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule229={rule:"group/version, or the version alone"},rule239={rule:"a text that is not empty"},fields249={known:[
"apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule259={maxLength:128},rule269={allowed:["Appl\
y","Update"]},rule279={allowed:["FieldsV1",""]},rule289={maxLength:256},fields299={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","sub\
resource"],required:["operation"]},pattern304=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,rule314={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens,\
 with a letter or digit at each end",maxLength:63},fields326={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPla\
neRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"\
DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},fields338={known:["clientCA"],required:["clientCA"]},branches344=["secret\
Ref","value"],fields359={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},fields369={known:["nam\
e","key","namespace"],required:["name","key"]},rule373={minimum:-2147483648,maximum:2147483647},fields389={known:["publicVirtualHost","publicHTTPPort","publicHT\
TPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},fields398={
known:["name"],required:["name"]},fields407={known:["observedGeneration","conditions","agentConnection"]},pattern413=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule425={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule435={allowed:["True","False","Unknown"]},pattern443=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule455={rule:"letters, digits, underscores, commas and col\
ons, beginning with a letter",maxLength:1024},rule467={maxLength:32768},fields474={known:["type","status","observedGeneration","lastTransitionTime","reason","me\
ssage"],required:["type","status","lastTransitionTime","reason","message"]},fields485={known:["connected","connectedAgents","lastConnectedTime","lastDisconnecte\
dTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},rule496={code:"unknown-kind",allowed:["BuildPlane"]},fields505={known:["planeID",
"clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"obs\
ervabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",
isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabilit\
yPlane"}},rule513={code:"unknown-kind",allowed:["ObservabilityPlane"]},fields525={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["cluste\
rAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPla\
ne since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},rule534={code:"unknown-kind",allowed:["Environment"]},fields547={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"\
DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or \
BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},fields557={known:["dnsPrefix","security"],elsewhere:{egress:"Environment\
 since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0\
.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to\
 v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",
publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fields569={known:["remoteJwks"]},fields577={known:["uri"],required:[
"uri"]},fields586={known:["observedGeneration","conditions"]};function dataPlane9(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule09))):key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule120))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta9(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,dataPlaneSpec9(value0),key0)):key0==="status"?
value0!==null&&(faults0=within(faults0,dataPlaneStatus9(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields211)}function objectMeta9(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern310.test(value0))&&(faults0=badText(faults0,key0,value0,rule417));else if(key0===
"generateName")(typeof value0!="string"||!pattern59.test(value0))&&(faults0=badText(faults0,key0,value0,rule69));else if(key0==="namespace")(typeof value0!="str\
ing"||longer(value0,63)||!pattern79.test(value0))&&(faults0=badText(faults0,key0,value0,rule89));else if(key0==="labels")faults0=within(faults0,labels9(value0),
key0);else if(key0==="annotations")faults0=within(faults0,annotations9(value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern99.
test(item0))&&(inner0=badText(inner0,index0,item0,rule109))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,
null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];inner1=within(
inner1,ownerReference9(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most with controlle\
r: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,
list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry9(item2),index2)}faults0=within(faults0,
inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule1110)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1110)):key0===
"creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern129.test(value0))&&(faults0=badText(faults0,key0,value0,rule139)):key0===
"deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern129.test(value0))&&(faults0=badText(faults0,key0,value0,rule139)):faults0=
fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern310)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&
(faults0=badInteger(faults0,"generation",x.generation,rule149)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields159)}function labels9(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern99.test(key0)||(faults0=badKey(faults0,x,key0,rule169)),(typeof entry0!=
"string"||longer(entry0,63)||!pattern179.test(entry0))&&(faults0=badEntry(faults0,x,key0,rule189))}return asWhole(faults0)}function annotations9(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern199.test(key0)||(faults0=badKey(faults0,x,key0,rule169)),typeof entry0!="\
string"&&(faults0=badEntry(faults0,x,key0,rule209))}return tooManyBytes(x,262144)&&(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"bytes"})),asWhole(
faults0)}function ownerReference9(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0===
"apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||!pattern219.test(value0))&&(faults0=badText(faults0,key0,value0,rule229))):key0===
"kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule239))):key0==="name"?value0!==null&&(present0++,
(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule239))):key0==="uid"?value0!==null&&(present0++,(typeof value0!="string"||value0.
length<1)&&(faults0=badText(faults0,key0,value0,rule239))):key0==="blockOwnerDeletion"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):
key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return x.apiVersion===
"v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner that is no Event"})),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
4?null:settle(faults0,x,fields249)}function managedFieldsEntry9(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,128))&&(faults0=badText(faults0,key0,value0,rule259)):key0==="operation"?value0!==null&&
(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,key0,value0,rule269))):key0==="apiVersion"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern129.test(value0))&&(faults0=badText(faults0,key0,
value0,rule139)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule279)):key0==="fieldsV1"?isNoObject(value0)&&(faults0=
wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!="string"||longer(value0,256))&&(faults0=badText(faults0,key0,value0,rule289)):faults0=
fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields299)}function dataPlaneSpec9(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="planeID")(typeof value0!=
"string"||longer(value0,63)||!pattern304.test(value0))&&(faults0=badText(faults0,key0,value0,rule314));else if(key0==="clusterAgent")value0!==null&&(present0++,
faults0=within(faults0,clusterAgentConfig4(value0),key0));else if(key0==="gateway")value0!==null&&(present0++,faults0=within(faults0,gatewaySpec9(value0),key0));else if(key0===
"imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){
let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=
within(faults0,secretStoreRef8(value0),key0):key0==="observabilityPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(
faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields326)}function clusterAgentConfig4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,
faults0=within(faults0,valueFrom8(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields338)}function valueFrom8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="secretRef"?faults0=within(faults0,secretKeyReference7(value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,
"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches344)),faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields359)}function secretKeyReference7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"st\
ring"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="namespace"?typeof value0!="stri\
ng"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields369)}function gatewaySpec9(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="publicHT\
TPPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule373)):key0==="publicHTTPSPort"?(typeof value0!="number"||(value0|
0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule373)):key0==="organizationVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string"))):key0==="organizationHTTPPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule373)):
key0==="organizationHTTPSPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule373)):faults0=fault(faults0,key0,"unk\
nown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields389)}function secretStoreRef8(x){if(isNoObject(x))
return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields398)}function dataPlaneStatus9(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1110));else if(key0==="conditions")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(
inner0,condition9(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus2(value0),key0):faults0=
fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields407)}function condition9(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!=
"string"||longer(value0,316)||!pattern413.test(value0))&&(faults0=badText(faults0,key0,value0,rule425))):key0==="status"?value0!==null&&(present0++,value0!=="Tr\
ue"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,value0,rule435))):key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||
value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule149)):key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(
value0))&&(faults0=badText(faults0,key0,value0,rule139))):key0==="reason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||
!pattern443.test(value0))&&(faults0=badText(faults0,key0,value0,rule455))):key0==="message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&
(faults0=badText(faults0,key0,value0,rule467))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
5?null:settle(faults0,x,fields474)}function agentConnectionStatus2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="connected"?value0!==null&&(present0++,typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean"))):key0==="connectedAgent\
s"?value0!==null&&(present0++,isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1110))):key0==="lastConnectedTime"?(typeof value0!="string"||!isDateTime(
value0))&&(faults0=badText(faults0,key0,value0,rule139)):key0==="lastDisconnectedTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,
key0,value0,rule139)):key0==="lastHeartbeatTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule139)):key0==="message"?
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===2?null:settle(faults0,x,fields485)}function buildPlane9(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule09))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(faults0,key0,value0,rule496))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta9(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,buildPlaneSpec9(value0),key0)):key0==="status"?
value0!==null&&(faults0=within(faults0,buildPlaneStatus9(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields211)}function buildPlaneSpec9(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern304.test(value0))&&(faults0=badText(faults0,key0,value0,
rule314)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig4(value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,
secretStoreRef8(value0),key0):key0==="observabilityPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"\
unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields505)}function buildPlaneStatus9(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1110));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition9(item0),index0)}faults0=within(faults0,inner0,key0)}else key0===
"agentConnection"?faults0=within(faults0,agentConnectionStatus2(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields407)}function observabilityPlane5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule09))):key0==="kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule513))):key0==="metadata"?value0!==
null&&(present0++,faults0=within(faults0,objectMeta9(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,observabilityPlaneSpec5(value0),
key0)):key0==="status"?value0!==null&&(faults0=within(faults0,observabilityPlaneStatus5(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields211)}function observabilityPlaneSpec5(x){if(isNoObject(x))return notAnObject(x);
let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern304.test(
value0))&&(faults0=badText(faults0,key0,value0,rule314)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig4(value0),key0)):
key0==="observerURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!="str\
ing"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields525)}function observabilityPlaneStatus5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1110));else if(key0==="conditions")if(!Array.isArray(
value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=
within(inner0,condition9(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus2(value0),
key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields407)}function environment9(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule09))):key0==="kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=
notAllowed(faults0,key0,value0,rule534))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta9(value0),key0)):key0==="spec"?value0!==
null&&(present0++,faults0=within(faults0,environmentSpec9(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,environmentStatus9(value0),key0)):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields211)}function environmentSpec9(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(faults0,environmentGateway9(value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=
wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,
fields547)}function environmentGateway9(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0===
"dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="security"?faults0=within(faults0,environmentGatewaySecurity9(value0),
key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields557)}function environmentGatewaySecurity9(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks9(
value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields569)}function remoteJwks9(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===1?null:settle(faults0,x,fields577)}function environmentStatus9(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1110));else if(key0==="conditi\
ons")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition9(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields586)}var validateDataPlane9=validatorOf(dataPlane9),isDataPlane9=guardOf(dataPlane9),assertDataPlane9=assertionOf(validateDataPlane9),validateBuildPlane9=validatorOf(
buildPlane9),isBuildPlane9=guardOf(buildPlane9),assertBuildPlane9=assertionOf(validateBuildPlane9),validateObservabilityPlane5=validatorOf(observabilityPlane5),
isObservabilityPlane5=guardOf(observabilityPlane5),assertObservabilityPlane5=assertionOf(validateObservabilityPlane5),validateEnvironment9=validatorOf(environment9),
isEnvironment9=guardOf(environment9),assertEnvironment9=assertionOf(validateEnvironment9),kinds9={judges:{DataPlane:dataPlane9,BuildPlane:buildPlane9,ObservabilityPlane:observabilityPlane5,
Environment:environment9},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},judgePlane9=judgeByKind(kinds9),validatePlane9=validatorOf(judgePlane9),
withDefaults9=plane=>fillDefaults(plane,Object.hasOwn(defaults9,plane?.kind)?defaults9[plane.kind]??{}:{}),updateRules9={judge:judgePlane9,immutable:{Environment:[
{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:withDefaults9},validateUpdate9=updateValidatorOf(updateRules9);var v0_exports10={};__export(v0_exports10,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane10,assertClusterBuildPlane:()=>assertClusterBuildPlane,
assertClusterDataPlane:()=>assertClusterDataPlane,assertClusterObservabilityPlane:()=>assertClusterObservabilityPlane,assertDataPlane:()=>assertDataPlane10,assertEnvironment:()=>assertEnvironment10,
assertObservabilityPlane:()=>assertObservabilityPlane6,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane10,isClusterBuildPlane:()=>isClusterBuildPlane,isClusterDataPlane:()=>isClusterDataPlane,
isClusterObservabilityPlane:()=>isClusterObservabilityPlane,isDataPlane:()=>isDataPlane10,isEnvironment:()=>isEnvironment10,isObservabilityPlane:()=>isObservabilityPlane6,
validateBuildPlane:()=>validateBuildPlane10,validateClusterBuildPlane:()=>validateClusterBuildPlane,validateClusterDataPlane:()=>validateClusterDataPlane,validateClusterObservabilityPlane:()=>validateClusterObservabilityPlane,
validateDataPlane:()=>validateDataPlane10,validateEnvironment:()=>validateEnvironment10,validateObservabilityPlane:()=>validateObservabilityPlane6,validatePlane:()=>validatePlane10,
validateUpdate:()=>validateUpdate10,withDefaults:()=>withDefaults10});var defaults10={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var rule010={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule121={code:"unknown-kind",allowed:["DataPlane"]},fields212={known:["apiVersion","k\
ind","metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern311=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule418={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern510=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule610={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may\
 follow"},pattern710=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule810={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit \
at each end",maxLength:63},pattern910=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule1010={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule1111={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern1210=/^.{10}T.*[^z]$/,rule1310={code:"invalid-date-time"},rule1410={minimum:0,maximum:9223372036854776e3},
fields1510={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","g\
eneration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule1610={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unde\
rscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern1710=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule1810={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern1910=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule2010={},pattern2110=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule2210={rule:"group/version, or the version alone"},rule2310={rule:"a text that is not empty"},fields2410={
known:["apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule2510={maxLength:128},rule2610={allowed:[
"Apply","Update"]},rule2710={allowed:["FieldsV1",""]},rule2810={maxLength:256},fields2910={known:["manager","operation","apiVersion","time","fieldsType","fields\
V1","subresource"],required:["operation"]},pattern305=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,rule315={code:"invalid-plane-id",rule:"lower-case letters, digits and \
hyphens, with a letter or digit at each end",maxLength:63},fields327={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observab\
ilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{
agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},fields339={known:["clientCA"],required:["clientCA"]},branches345=[
"secretRef","value"],fields3510={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},fields3610={known:[
"name","key","namespace"],required:["name","key"]},rule374={minimum:-2147483648,maximum:2147483647},fields3810={known:["publicVirtualHost","publicHTTPPort","pub\
licHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},fields399={
known:["name"],required:["name"]},fields408={known:["observedGeneration","conditions","agentConnection"]},pattern414=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule426={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule436={allowed:["True","False","Unknown"]},pattern444=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule456={rule:"letters, digits, underscores, commas and col\
ons, beginning with a letter",maxLength:1024},rule468={maxLength:32768},fields475={known:["type","status","observedGeneration","lastTransitionTime","reason","me\
ssage"],required:["type","status","lastTransitionTime","reason","message"]},fields486={known:["connected","connectedAgents","lastConnectedTime","lastDisconnecte\
dTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},rule497={code:"unknown-kind",allowed:["ClusterDataPlane"]},pattern50=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
fields517={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{
agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},fields526={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"Clust\
erDataPlane since v1.0"}},fields536={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},rule543={
code:"unknown-kind",allowed:["BuildPlane"]},fields558={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{
agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",
gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up \
to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},rule56={code:"unknown-kind",allowed:["ClusterBuildPlane"]},fields578={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},rule583={code:"unknown-kind",allowed:["ObservabilityPlane"]},fields596={known:["planeID","clusterAgent","\
observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},rule603={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},fields615={known:["plane\
ID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},rule622={code:"unknown-kind",allowed:["Environment"]},fields63={known:["dataPlaneRef","gateway","\
isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Ob\
servabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},fields64={known:["dnsPrefix","se\
curity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fields65={known:["remoteJwks"]},fields66={
known:["uri"],required:["uri"]},fields67={known:["observedGeneration","conditions"]};function dataPlane10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(
faults0,key0,value0,rule010))):key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule121))):key0==="metadat\
a"?value0!==null&&(present0++,faults0=within(faults0,objectMeta10(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,dataPlaneSpec10(
value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,dataPlaneStatus10(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields212)}function objectMeta10(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern311.test(value0))&&(faults0=badText(
faults0,key0,value0,rule418));else if(key0==="generateName")(typeof value0!="string"||!pattern510.test(value0))&&(faults0=badText(faults0,key0,value0,rule610));else if(key0===
"namespace")(typeof value0!="string"||longer(value0,63)||!pattern710.test(value0))&&(faults0=badText(faults0,key0,value0,rule810));else if(key0==="labels")faults0=
within(faults0,labels10(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations10(value0),key0);else if(key0==="finalizers")if(!Array.isArray(
value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!=
"string"||!pattern910.test(item0))&&(inner0=badText(inner0,index0,item0,rule1010))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&
(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];
inner1=within(inner1,ownerReference10(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most\
 with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{
let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry10(item2),index2)}faults0=
within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="st\
ring"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?
isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1111)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,
rule1111)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1210.test(value0))&&(faults0=badText(faults0,key0,value0,
rule1310)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1210.test(value0))&&(faults0=badText(faults0,key0,value0,
rule1310)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern311)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(
x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule1410)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields1510)}
function labels10(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern910.test(key0)||(faults0=badKey(faults0,
x,key0,rule1610)),(typeof entry0!="string"||longer(entry0,63)||!pattern1710.test(entry0))&&(faults0=badEntry(faults0,x,key0,rule1810))}return asWhole(faults0)}function annotations10(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern1910.test(key0)||(faults0=badKey(faults0,x,key0,rule1610)),
typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule2010))}return tooManyBytes(x,262144)&&(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"b\
ytes"})),asWhole(faults0)}function ownerReference10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||!pattern2110.test(value0))&&(faults0=badText(faults0,
key0,value0,rule2210))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2310))):key0===
"name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2310))):key0==="uid"?value0!==null&&(present0++,
(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2310))):key0==="blockOwnerDeletion"?typeof value0!="boolean"&&(faults0=wrong(
faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown\
-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner that is no Event"})),faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields2410)}function managedFieldsEntry10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,128))&&(faults0=badText(faults0,key0,
value0,rule2510)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,key0,value0,rule2610))):key0===
"apiVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||
!pattern1210.test(value0))&&(faults0=badText(faults0,key0,value0,rule1310)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&(faults0=notAllowed(faults0,key0,
value0,rule2710)):key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!="string"||longer(value0,
256))&&(faults0=badText(faults0,key0,value0,rule2810)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields2910)}function dataPlaneSpec10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="planeID")(typeof value0!="string"||longer(value0,63)||!pattern305.test(value0))&&(faults0=badText(faults0,key0,value0,rule315));else if(key0===
"clusterAgent")value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig5(value0),key0));else if(key0==="gateway")value0!==null&&(present0++,faults0=
within(faults0,gatewaySpec10(value0),key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=
within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef9(value0),key0):key0==="observabilityPlaneRef"?typeof value0!="str\
ing"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields327)}function clusterAgentConfig5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,valueFrom9(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields339)}function valueFrom9(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,secretKeyReference8(value0),key0):key0==="value"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(
faults0,x,branches345)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields3510)}function secretKeyReference8(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="na\
mespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===2?null:settle(faults0,x,fields3610)}function gatewaySpec10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
key0==="publicHTTPPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule374)):key0==="publicHTTPSPort"?(typeof value0!=
"number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule374)):key0==="organizationVirtualHost"?value0!==null&&(present0++,typeof value0!="st\
ring"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="organizationHTTPPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,
key0,value0,rule374)):key0==="organizationHTTPSPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule374)):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields3810)}function secretStoreRef9(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===1?null:settle(faults0,x,fields399)}function dataPlaneStatus10(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1111));else if(key0==="conditi\
ons")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition10(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus3(
value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields408)}function condition10(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,
(typeof value0!="string"||longer(value0,316)||!pattern414.test(value0))&&(faults0=badText(faults0,key0,value0,rule426))):key0==="status"?value0!==null&&(present0++,
value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,value0,rule436))):key0==="observedGeneration"?(!Number.isInteger(value0)||
value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule1410)):key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!=
"string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1310))):key0==="reason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<
1||longer(value0,1024)||!pattern444.test(value0))&&(faults0=badText(faults0,key0,value0,rule456))):key0==="message"?value0!==null&&(present0++,(typeof value0!="\
string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule468))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===5?null:settle(faults0,x,fields475)}function agentConnectionStatus3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="connected"?value0!==null&&(present0++,typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,
"boolean"))):key0==="connectedAgents"?value0!==null&&(present0++,isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1111))):key0==="lastConnectedTime"?
(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1310)):key0==="lastDisconnectedTime"?(typeof value0!="string"||!isDateTime(
value0))&&(faults0=badText(faults0,key0,value0,rule1310)):key0==="lastHeartbeatTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,
value0,rule1310)):key0==="message"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields486)}function clusterDataPlane(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(
faults0,key0,value0,rule010))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterDataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule497))):key0==="\
metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta9(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,
clusterDataPlaneSpec(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterDataPlaneStatus(value0),key0)):faults0=fault(faults0,key0,"unk\
nown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.metadata.name=="string"&&pattern50.test(x.metadata.
name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields212)}function clusterScopedObjectMeta9(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(
value0,253)||!pattern311.test(value0))&&(faults0=badText(faults0,key0,value0,rule418));else if(key0==="generateName")(typeof value0!="string"||!pattern510.test(
value0))&&(faults0=badText(faults0,key0,value0,rule610));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0==="labels")
faults0=within(faults0,labels10(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations10(value0),key0);else if(key0==="finalizers")if(!Array.
isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern910.test(item0))&&(inner0=badText(inner0,index0,item0,rule1010))}list0.length>1&&list0.includes("orphan")&&list0.includes("fore\
groundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference10(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",
{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry10(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1111)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1111)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1210.test(value0))&&(faults0=badText(
faults0,key0,value0,rule1310)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1210.test(value0))&&(faults0=badText(
faults0,key0,value0,rule1310)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern311)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule1410)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields1510)}function clusterDataPlaneSpec(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="planeID")(typeof value0!="string"||longer(value0,63)||!pattern305.test(value0))&&(faults0=badText(faults0,key0,value0,rule315));else if(key0===
"clusterAgent")value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig(value0),key0));else if(key0==="gateway")value0!==null&&(present0++,faults0=
within(faults0,gatewaySpec10(value0),key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=
within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef9(value0),key0):key0==="observabilityPlaneRef"?typeof value0!="str\
ing"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields517)}function clusterScopedAgentConfig(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedValueFrom(value0),key0)):faults0=fault(faults0,key0,"unknown-\
field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields339)}function clusterScopedValueFrom(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,clusterScopedSecretKeyReference(
value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==
null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches345)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields526)}function clusterScopedSecretKeyReference(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,
key0,value0,"string"))):key0==="namespace"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields536)}function clusterDataPlaneStatus(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule1111));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition10(item0),index0)}list0.length>1&&(inner0=repeated(
inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus3(
value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields408)}function buildPlane10(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule010))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=
notAllowed(faults0,key0,value0,rule543))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta10(value0),key0)):key0==="spec"?value0!==
null&&(present0++,faults0=within(faults0,buildPlaneSpec10(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,buildPlaneStatus10(value0),key0)):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields212)}function buildPlaneSpec10(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="str\
ing"||longer(value0,63)||!pattern305.test(value0))&&(faults0=badText(faults0,key0,value0,rule315)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(
faults0,clusterAgentConfig5(value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef9(value0),key0):key0==="observabilityPlaneRef"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields558)}function buildPlaneStatus10(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1111));else if(key0==="conditions")if(!Array.isArray(
value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=
within(inner0,condition10(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus3(value0),
key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields408)}function clusterBuildPlane(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule010))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterBuildPlane"&&(faults0=
notAllowed(faults0,key0,value0,rule56))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta9(value0),key0)):key0==="spe\
c"?value0!==null&&(present0++,faults0=within(faults0,clusterBuildPlaneSpec(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterBuildPlaneStatus(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.
metadata.name=="string"&&pattern50.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?
null:settle(faults0,x,fields212)}function clusterBuildPlaneSpec(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern305.test(value0))&&(faults0=badText(faults0,key0,value0,rule315)):key0===
"clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig(value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef9(
value0),key0):key0==="observabilityPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}
return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields578)}function clusterBuildPlaneStatus(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,
rule1111));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition10(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that\
 no other item has")),faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus3(value0),key0):faults0=fault(
faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields408)}function observabilityPlane6(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule010))):key0==="kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule583))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta10(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,observabilityPlaneSpec6(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,observabilityPlaneStatus6(value0),key0)):faults0=
fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields212)}function observabilityPlaneSpec6(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="str\
ing"||longer(value0,63)||!pattern305.test(value0))&&(faults0=badText(faults0,key0,value0,rule315)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(
faults0,clusterAgentConfig5(value0),key0)):key0==="observerURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
key0==="rcaAgentURL"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&
Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields596)}function observabilityPlaneStatus6(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1111));else if(key0===
"conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){
let item0=list0[index0];inner0=within(inner0,condition10(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,
agentConnectionStatus3(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields408)}
function clusterObservabilityPlane(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&
(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule010))):key0==="kind"?value0!==null&&
(present0++,value0!=="ClusterObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule603))):key0==="metadata"?value0!==null&&(present0++,faults0=within(
faults0,clusterScopedObjectMeta9(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,clusterObservabilityPlaneSpec(value0),key0)):key0===
"status"?value0!==null&&(faults0=within(faults0,clusterObservabilityPlaneStatus(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(
spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.metadata.name=="string"&&pattern50.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),
faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields212)}function clusterObservabilityPlaneSpec(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern305.
test(value0))&&(faults0=badText(faults0,key0,value0,rule315)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig(value0),
key0)):key0==="observerURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields615)}function clusterObservabilityPlaneStatus(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1111));else if(key0==="conditions")if(!Array.isArray(
value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=
within(inner0,condition10(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,key0)}else
key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus3(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields408)}function environment10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule010))):key0==="\
kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule622))):key0==="metadata"?value0!==null&&(present0++,faults0=
within(faults0,objectMeta10(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec10(value0),key0)):key0==="status"?value0!==
null&&(faults0=within(faults0,environmentStatus10(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===
plain&&present0===4?null:settle(faults0,x,fields212)}function environmentSpec10(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="dataPlaneRef"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="gateway"?faults0=within(faults0,environmentGateway10(
value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields63)}function environmentGateway10(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="dnsPrefix"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="securi\
ty"?faults0=within(faults0,environmentGatewaySecurity10(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields64)}function environmentGatewaySecurity10(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="remoteJwks"?faults0=within(faults0,remoteJwks10(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields65)}function remoteJwks10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="uri"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields66)}function environmentStatus10(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule1111));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition10(item0),index0)}faults0=within(faults0,inner0,
key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields67)}var validateDataPlane10=validatorOf(dataPlane10),isDataPlane10=guardOf(dataPlane10),assertDataPlane10=assertionOf(validateDataPlane10),validateClusterDataPlane=validatorOf(
clusterDataPlane),isClusterDataPlane=guardOf(clusterDataPlane),assertClusterDataPlane=assertionOf(validateClusterDataPlane),validateBuildPlane10=validatorOf(buildPlane10),
isBuildPlane10=guardOf(buildPlane10),assertBuildPlane10=assertionOf(validateBuildPlane10),validateClusterBuildPlane=validatorOf(clusterBuildPlane),isClusterBuildPlane=guardOf(
clusterBuildPlane),assertClusterBuildPlane=assertionOf(validateClusterBuildPlane),validateObservabilityPlane6=validatorOf(observabilityPlane6),isObservabilityPlane6=guardOf(
observabilityPlane6),assertObservabilityPlane6=assertionOf(validateObservabilityPlane6),validateClusterObservabilityPlane=validatorOf(clusterObservabilityPlane),
isClusterObservabilityPlane=guardOf(clusterObservabilityPlane),assertClusterObservabilityPlane=assertionOf(validateClusterObservabilityPlane),validateEnvironment10=validatorOf(
environment10),isEnvironment10=guardOf(environment10),assertEnvironment10=assertionOf(validateEnvironment10),kinds10={judges:{DataPlane:dataPlane10,ClusterDataPlane:clusterDataPlane,
BuildPlane:buildPlane10,ClusterBuildPlane:clusterBuildPlane,ObservabilityPlane:observabilityPlane6,ClusterObservabilityPlane:clusterObservabilityPlane,Environment:environment10},
replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},judgePlane10=judgeByKind(kinds10),validatePlane10=validatorOf(
judgePlane10),withDefaults10=plane=>fillDefaults(plane,Object.hasOwn(defaults10,plane?.kind)?defaults10[plane.kind]??{}:{}),updateRules10={judge:judgePlane10,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:withDefaults10},validateUpdate10=updateValidatorOf(updateRules10);var v0_exports11={};__export(v0_exports11,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane11,assertClusterBuildPlane:()=>assertClusterBuildPlane2,
assertClusterDataPlane:()=>assertClusterDataPlane2,assertClusterObservabilityPlane:()=>assertClusterObservabilityPlane2,assertDataPlane:()=>assertDataPlane11,assertEnvironment:()=>assertEnvironment11,
assertObservabilityPlane:()=>assertObservabilityPlane7,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane11,isClusterBuildPlane:()=>isClusterBuildPlane2,
isClusterDataPlane:()=>isClusterDataPlane2,isClusterObservabilityPlane:()=>isClusterObservabilityPlane2,isDataPlane:()=>isDataPlane11,isEnvironment:()=>isEnvironment11,
isObservabilityPlane:()=>isObservabilityPlane7,validateBuildPlane:()=>validateBuildPlane11,validateClusterBuildPlane:()=>validateClusterBuildPlane2,validateClusterDataPlane:()=>validateClusterDataPlane2,
validateClusterObservabilityPlane:()=>validateClusterObservabilityPlane2,validateDataPlane:()=>validateDataPlane11,validateEnvironment:()=>validateEnvironment11,
validateObservabilityPlane:()=>validateObservabilityPlane7,validatePlane:()=>validatePlane11,validateUpdate:()=>validateUpdate11,withDefaults:()=>withDefaults11});var defaults11={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicGatewayName:{value:"gateway-default"},publicGatewayNamespace:{value:"\
openchoreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"gateway-default"},organizationGatewayNamespace:{
value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}},observabilityPlaneRef:{within:{kind:{value:"Observabilit\
yPlane"}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},gateway:{within:{publicGatewayName:{
value:"gateway-default"},publicGatewayNamespace:{value:"openchoreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{
value:"gateway-default"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}},observabilityPlaneRef:{
within:{kind:{value:"ClusterObservabilityPlane"}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"Observabilit\
yPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{
kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"\
/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{spec:{within:{gateway:{within:{publicGatewayName:{value:"gateway-default"},
publicGatewayNamespace:{value:"openchoreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"gateway-defaul\
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var rule011={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule122={code:"unknown-kind",allowed:["DataPlane"]},fields213={known:["apiVersion","k\
ind","metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern312=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule419={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern511=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule611={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may\
 follow"},pattern711=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule811={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit \
at each end",maxLength:63},pattern911=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule1011={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule1112={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern1211=/^.{10}T.*[^z]$/,rule1311={code:"invalid-date-time"},rule1411={minimum:0,maximum:9223372036854776e3},
fields1511={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","g\
eneration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule1611={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unde\
rscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern1711=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule1811={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern1911=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule2011={},pattern2111=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule2211={rule:"group/version, or the version alone"},rule2311={rule:"a text that is not empty"},fields2411={
known:["apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule2511={maxLength:128},rule2611={allowed:[
"Apply","Update"]},rule2711={allowed:["FieldsV1",""]},rule2811={maxLength:256},fields2911={known:["manager","operation","apiVersion","time","fieldsType","fields\
V1","subresource"],required:["operation"]},pattern306=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,rule316={code:"invalid-plane-id",rule:"lower-case letters, digits and \
hyphens, with a letter or digit at each end",maxLength:63},fields328={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observab\
ilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{
agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},fields3310={known:["clientCA"],required:["clientCA"]},branches346=[
"secretRef","value"],fields3511={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},fields3611={known:[
"name","key","namespace"],required:["name","key"]},rule375={minimum:-2147483648,maximum:2147483647},fields3811={known:["publicVirtualHost","publicGatewayName","\
publicGatewayNamespace","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","organizationHTTPP\
ort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"DataPlane since v0\
.17",ingress:"DataPlane since v0.17",security:"Environment up to v0.14"}},fields3910={known:["name"],required:["name"]},rule402={allowed:["ObservabilityPlane","\
ClusterObservabilityPlane"]},fields415={known:["kind","name"],required:["name"]},fields424={known:["observedGeneration","conditions","agentConnection"]},pattern433=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule445={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule457={allowed:["True","False","Unknown"]},pattern462=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule476={rule:"letters, digits, underscores, commas and col\
ons, beginning with a letter",maxLength:1024},rule483={maxLength:32768},fields494={known:["type","status","observedGeneration","lastTransitionTime","reason","me\
ssage"],required:["type","status","lastTransitionTime","reason","message"]},fields506={known:["connected","connectedAgents","lastConnectedTime","lastDisconnecte\
dTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},rule514={code:"unknown-kind",allowed:["ClusterDataPlane"]},pattern522=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
fields537={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{
agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},fields548={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"Clust\
erDataPlane since v1.0"}},fields559={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},rule562={
allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},rule572={code:"unknown-kind",allowed:["BuildPlane"]},fields587={
known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAge\
nt",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane"}},rule593={code:"unknown-kind",allowed:["ClusterBuildPlane"]},fields605={known:["planeID","clusterAgent","secretStoreRef","observabilityPlane\
Ref"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Envir\
onment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabilit\
yPlane"}},rule61={code:"unknown-kind",allowed:["ObservabilityPlane"]},fields623={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["cluster\
Agent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlan\
e since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},rule632={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},fields642={known:["planeID","clusterAgent","observerURL","rcaAgen\
tURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane s\
ince v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},rule652={code:"unknown-kind",allowed:["Environment"]},fields662={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"\
DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or \
BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},rule672={allowed:["DataPlane","ClusterDataPlane"]},fields68={known:["kin\
d","name"],required:["kind","name"]},fields69={known:["observedGeneration","conditions"]};function dataPlane11(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(
faults0,key0,value0,rule011))):key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule122))):key0==="metadat\
a"?value0!==null&&(present0++,faults0=within(faults0,objectMeta11(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,dataPlaneSpec11(
value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,dataPlaneStatus11(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields213)}function objectMeta11(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern312.test(value0))&&(faults0=badText(
faults0,key0,value0,rule419));else if(key0==="generateName")(typeof value0!="string"||!pattern511.test(value0))&&(faults0=badText(faults0,key0,value0,rule611));else if(key0===
"namespace")(typeof value0!="string"||longer(value0,63)||!pattern711.test(value0))&&(faults0=badText(faults0,key0,value0,rule811));else if(key0==="labels")faults0=
within(faults0,labels11(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations11(value0),key0);else if(key0==="finalizers")if(!Array.isArray(
value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!=
"string"||!pattern911.test(item0))&&(inner0=badText(inner0,index0,item0,rule1011))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&
(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];
inner1=within(inner1,ownerReference11(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most\
 with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{
let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry11(item2),index2)}faults0=
within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="st\
ring"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?
isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1112)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,
rule1112)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1211.test(value0))&&(faults0=badText(faults0,key0,value0,
rule1311)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1211.test(value0))&&(faults0=badText(faults0,key0,value0,
rule1311)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern312)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(
x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule1411)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields1511)}
function labels11(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern911.test(key0)||(faults0=badKey(faults0,
x,key0,rule1611)),(typeof entry0!="string"||longer(entry0,63)||!pattern1711.test(entry0))&&(faults0=badEntry(faults0,x,key0,rule1811))}return asWhole(faults0)}function annotations11(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern1911.test(key0)||(faults0=badKey(faults0,x,key0,rule1611)),
typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule2011))}return tooManyBytes(x,262144)&&(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"b\
ytes"})),asWhole(faults0)}function ownerReference11(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||!pattern2111.test(value0))&&(faults0=badText(faults0,
key0,value0,rule2211))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2311))):key0===
"name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2311))):key0==="uid"?value0!==null&&(present0++,
(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2311))):key0==="blockOwnerDeletion"?typeof value0!="boolean"&&(faults0=wrong(
faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown\
-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner that is no Event"})),faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields2411)}function managedFieldsEntry11(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,128))&&(faults0=badText(faults0,key0,
value0,rule2511)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,key0,value0,rule2611))):key0===
"apiVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||
!pattern1211.test(value0))&&(faults0=badText(faults0,key0,value0,rule1311)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&(faults0=notAllowed(faults0,key0,
value0,rule2711)):key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!="string"||longer(value0,
256))&&(faults0=badText(faults0,key0,value0,rule2811)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields2911)}function dataPlaneSpec11(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="planeID")(typeof value0!="string"||longer(value0,63)||!pattern306.test(value0))&&(faults0=badText(faults0,key0,value0,rule316));else if(key0===
"clusterAgent")value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig6(value0),key0));else if(key0==="gateway")value0!==null&&(present0++,faults0=
within(faults0,gatewaySpec11(value0),key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=
within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef10(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,
observabilityPlaneRef(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(
faults0,x,fields328)}function clusterAgentConfig6(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,valueFrom10(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3310)}function valueFrom10(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,secretKeyReference9(value0),key0):key0==="value"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(
faults0,x,branches346)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields3511)}function secretKeyReference9(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="na\
mespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===2?null:settle(faults0,x,fields3611)}function gatewaySpec11(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="publicVirtualHost"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):
key0==="publicGatewayName"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="publicGatewayNamespace"?typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string")):key0==="publicHTTPPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule375)):key0===
"publicHTTPSPort"?(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule375)):key0==="organizationVirtualHost"?value0!==null&&
(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="organizationGatewayName"?typeof value0!="string"&&(faults0=wrong(faults0,
key0,value0,"string")):key0==="organizationGatewayNamespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="organizationHTTPPort"?
(typeof value0!="number"||(value0|0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule375)):key0==="organizationHTTPSPort"?(typeof value0!="number"||(value0|
0)!==value0)&&(faults0=badInteger(faults0,key0,value0,rule375)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&
present0===2?null:settle(faults0,x,fields3811)}function secretStoreRef10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3910)}function observabilityPlaneRef(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!=="Observability\
Plane"&&value0!=="ClusterObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule402)):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||
value0.length<1||longer(value0,63)||!pattern306.test(value0))&&(faults0=badText(faults0,key0,value0,rule811))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields415)}function dataPlaneStatus11(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1112));else if(key0===
"conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){
let item0=list0[index0];inner0=within(inner0,condition11(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,
agentConnectionStatus4(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields424)}
function condition11(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="type"?
value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern433.test(value0))&&(faults0=badText(faults0,key0,value0,rule445))):key0==="stat\
us"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,value0,rule457))):key0==="observedGenerat\
ion"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule1411)):key0==="lastTransitionTime"?value0!==null&&
(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1311))):key0==="reason"?value0!==null&&(present0++,(typeof value0!=
"string"||value0.length<1||longer(value0,1024)||!pattern462.test(value0))&&(faults0=badText(faults0,key0,value0,rule476))):key0==="message"?value0!==null&&(present0++,
(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule483))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&
Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields494)}function agentConnectionStatus4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="connected"?value0!==null&&(present0++,typeof value0!="boolean"&&(faults0=wrong(faults0,
key0,value0,"boolean"))):key0==="connectedAgents"?value0!==null&&(present0++,isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1112))):key0==="lastCo\
nnectedTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1311)):key0==="lastDisconnectedTime"?(typeof value0!="stri\
ng"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1311)):key0==="lastHeartbeatTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(
faults0,key0,value0,rule1311)):key0==="message"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}
return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields506)}function clusterDataPlane2(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v\
1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule011))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterDataPlane"&&(faults0=notAllowed(faults0,key0,
value0,rule514))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta10(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,clusterDataPlaneSpec2(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterDataPlaneStatus2(value0),key0)):faults0=
fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.metadata.name=="string"&&
pattern522.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields213)}
function clusterScopedObjectMeta10(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"name")(typeof value0!="string"||longer(value0,253)||!pattern312.test(value0))&&(faults0=badText(faults0,key0,value0,rule419));else if(key0==="generateName")(typeof value0!=
"string"||!pattern511.test(value0))&&(faults0=badText(faults0,key0,value0,rule611));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0===
"labels")faults0=within(faults0,labels11(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations11(value0),key0);else if(key0==="finalizer\
s")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern911.test(item0))&&(inner0=badText(inner0,index0,item0,rule1011))}list0.length>1&&list0.includes("orphan")&&list0.includes("fore\
groundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference11(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",
{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry11(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1112)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1112)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1211.test(value0))&&(faults0=badText(
faults0,key0,value0,rule1311)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1211.test(value0))&&(faults0=badText(
faults0,key0,value0,rule1311)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern312)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule1411)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields1511)}function clusterDataPlaneSpec2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="planeID")(typeof value0!="string"||longer(value0,63)||!pattern306.test(value0))&&(faults0=badText(faults0,key0,value0,rule316));else if(key0===
"clusterAgent")value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig2(value0),key0));else if(key0==="gateway")value0!==null&&(present0++,faults0=
within(faults0,gatewaySpec11(value0),key0));else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=
within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef10(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,
clusterObservabilityPlaneRef(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:
settle(faults0,x,fields537)}function clusterScopedAgentConfig2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedValueFrom2(value0),key0)):faults0=fault(faults0,key0,"unknown\
-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3310)}function clusterScopedValueFrom2(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,clusterScopedSecretKeyReference2(
value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==
null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches346)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields548)}function clusterScopedSecretKeyReference2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,
key0,value0,"string"))):key0==="namespace"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields559)}function clusterObservabilityPlaneRef(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!=="ClusterObserv\
abilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule562)):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,
63)||!pattern306.test(value0))&&(faults0=badText(faults0,key0,value0,rule811))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===1?null:settle(faults0,x,fields415)}function clusterDataPlaneStatus2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1112));else if(key0==="conditi\
ons")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition11(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus4(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields424)}function buildPlane11(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule011))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(faults0,key0,value0,rule572))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta11(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,buildPlaneSpec11(value0),key0)):key0==="statu\
s"?value0!==null&&(faults0=within(faults0,buildPlaneStatus11(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields213)}function buildPlaneSpec11(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern306.test(value0))&&(faults0=badText(faults0,key0,value0,
rule316)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig6(value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,
secretStoreRef10(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,observabilityPlaneRef(value0),key0):faults0=fault(faults0,key0,"unknown-fie\
ld"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields587)}function buildPlaneStatus11(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,
rule1112));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition11(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?
faults0=within(faults0,agentConnectionStatus4(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?
null:settle(faults0,x,fields424)}function clusterBuildPlane2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule011))):key0==="\
kind"?value0!==null&&(present0++,value0!=="ClusterBuildPlane"&&(faults0=notAllowed(faults0,key0,value0,rule593))):key0==="metadata"?value0!==null&&(present0++,faults0=
within(faults0,clusterScopedObjectMeta10(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,clusterBuildPlaneSpec2(value0),key0)):key0===
"status"?value0!==null&&(faults0=within(faults0,clusterBuildPlaneStatus2(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(
spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.metadata.name=="string"&&pattern522.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),
faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields213)}function clusterBuildPlaneSpec2(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern306.
test(value0))&&(faults0=badText(faults0,key0,value0,rule316)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig2(
value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef10(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,clusterObservabilityPlaneRef(
value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields605)}
function clusterBuildPlaneStatus2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1112));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition11(item0),
index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?
faults0=within(faults0,agentConnectionStatus4(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?
null:settle(faults0,x,fields424)}function observabilityPlane7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule011))):key0==="\
kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule61))):key0==="metadata"?value0!==null&&(present0++,faults0=
within(faults0,objectMeta11(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,observabilityPlaneSpec7(value0),key0)):key0==="status"?
value0!==null&&(faults0=within(faults0,observabilityPlaneStatus7(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields213)}function observabilityPlaneSpec7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern306.test(value0))&&(faults0=badText(
faults0,key0,value0,rule316)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig6(value0),key0)):key0==="observerURL"?value0!==
null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields623)}
function observabilityPlaneStatus7(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1112));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition11(item0),
index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus4(value0),key0):faults0=fault(faults0,key0,
"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields424)}function clusterObservabilityPlane2(x){if(isNoObject(x))
return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!==
"openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule011))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterObservabilityPlane"&&(faults0=
notAllowed(faults0,key0,value0,rule632))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta10(value0),key0)):key0==="s\
pec"?value0!==null&&(present0++,faults0=within(faults0,clusterObservabilityPlaneSpec2(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterObservabilityPlaneStatus2(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.
metadata.name=="string"&&pattern522.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
4?null:settle(faults0,x,fields213)}function clusterObservabilityPlaneSpec2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern306.test(value0))&&(faults0=badText(faults0,key0,value0,
rule316)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig2(value0),key0)):key0==="observerURL"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields642)}function clusterObservabilityPlaneStatus2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule1112));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition11(item0),index0)}list0.length>1&&(inner0=repeated(
inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus4(
value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields424)}function environment11(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule011))):key0==="kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=
notAllowed(faults0,key0,value0,rule652))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta11(value0),key0)):key0==="spec"?value0!==
null&&(present0++,faults0=within(faults0,environmentSpec11(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,environmentStatus11(value0),key0)):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields213)}function environmentSpec11(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="dataPlaneRef"?faults0=within(faults0,dataPlaneRef(
value0),key0):key0==="gateway"?faults0=within(faults0,gatewaySpec11(value0),key0):key0==="isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,
"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields662)}function dataPlaneRef(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!==null&&(present0++,
value0!=="DataPlane"&&value0!=="ClusterDataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule672))):key0==="name"?value0!==null&&(present0++,typeof value0!="s\
tring"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields68)}function environmentStatus11(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1112));else if(key0==="conditions")if(!Array.isArray(
value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=
within(inner0,condition11(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields69)}var validateDataPlane11=validatorOf(dataPlane11),isDataPlane11=guardOf(dataPlane11),assertDataPlane11=assertionOf(validateDataPlane11),validateClusterDataPlane2=validatorOf(
clusterDataPlane2),isClusterDataPlane2=guardOf(clusterDataPlane2),assertClusterDataPlane2=assertionOf(validateClusterDataPlane2),validateBuildPlane11=validatorOf(
buildPlane11),isBuildPlane11=guardOf(buildPlane11),assertBuildPlane11=assertionOf(validateBuildPlane11),validateClusterBuildPlane2=validatorOf(clusterBuildPlane2),
isClusterBuildPlane2=guardOf(clusterBuildPlane2),assertClusterBuildPlane2=assertionOf(validateClusterBuildPlane2),validateObservabilityPlane7=validatorOf(observabilityPlane7),
isObservabilityPlane7=guardOf(observabilityPlane7),assertObservabilityPlane7=assertionOf(validateObservabilityPlane7),validateClusterObservabilityPlane2=validatorOf(
clusterObservabilityPlane2),isClusterObservabilityPlane2=guardOf(clusterObservabilityPlane2),assertClusterObservabilityPlane2=assertionOf(validateClusterObservabilityPlane2),
validateEnvironment11=validatorOf(environment11),isEnvironment11=guardOf(environment11),assertEnvironment11=assertionOf(validateEnvironment11),kinds11={judges:{
DataPlane:dataPlane11,ClusterDataPlane:clusterDataPlane2,BuildPlane:buildPlane11,ClusterBuildPlane:clusterBuildPlane2,ObservabilityPlane:observabilityPlane7,ClusterObservabilityPlane:clusterObservabilityPlane2,
Environment:environment11},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},judgePlane11=judgeByKind(kinds11),
validatePlane11=validatorOf(judgePlane11),withDefaults11=plane=>fillDefaults(plane,Object.hasOwn(defaults11,plane?.kind)?defaults11[plane.kind]??{}:{}),updateRules11={
judge:judgePlane11,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:withDefaults11},validateUpdate11=updateValidatorOf(updateRules11);var v0_exports12={};__export(v0_exports12,{ValidationError:()=>ValidationError,assertBuildPlane:()=>assertBuildPlane12,assertClusterBuildPlane:()=>assertClusterBuildPlane3,
assertClusterDataPlane:()=>assertClusterDataPlane3,assertClusterObservabilityPlane:()=>assertClusterObservabilityPlane3,assertDataPlane:()=>assertDataPlane12,assertEnvironment:()=>assertEnvironment12,
assertObservabilityPlane:()=>assertObservabilityPlane8,formatIssue:()=>formatIssue,isBuildPlane:()=>isBuildPlane12,isClusterBuildPlane:()=>isClusterBuildPlane3,
isClusterDataPlane:()=>isClusterDataPlane3,isClusterObservabilityPlane:()=>isClusterObservabilityPlane3,isDataPlane:()=>isDataPlane12,isEnvironment:()=>isEnvironment12,
isObservabilityPlane:()=>isObservabilityPlane8,validateBuildPlane:()=>validateBuildPlane12,validateClusterBuildPlane:()=>validateClusterBuildPlane3,validateClusterDataPlane:()=>validateClusterDataPlane3,
validateClusterObservabilityPlane:()=>validateClusterObservabilityPlane3,validateDataPlane:()=>validateDataPlane12,validateEnvironment:()=>validateEnvironment12,
validateObservabilityPlane:()=>validateObservabilityPlane8,validatePlane:()=>validatePlane12,validateUpdate:()=>validateUpdate12,withDefaults:()=>withDefaults12});var defaults12={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var rule012={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule123={code:"unknown-kind",allowed:["DataPlane"]},fields214={known:["apiVersion","k\
ind","metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern313=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule420={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern512=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule612={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may\
 follow"},pattern712=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule812={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit \
at each end",maxLength:63},pattern912=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule1012={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule1113={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern1212=/^.{10}T.*[^z]$/,rule1312={code:"invalid-date-time"},rule1412={minimum:0,maximum:9223372036854776e3},
fields1512={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","g\
eneration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule1612={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unde\
rscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern1712=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule1812={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern1912=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule2012={},pattern2112=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule2212={rule:"group/version, or the version alone"},rule2312={rule:"a text that is not empty"},fields2412={
known:["apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule2512={maxLength:128},rule2612={allowed:[
"Apply","Update"]},rule2712={allowed:["FieldsV1",""]},rule2812={maxLength:256},fields2912={known:["manager","operation","apiVersion","time","fieldsType","fields\
V1","subresource"],required:["operation"]},pattern307=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,rule317={code:"invalid-plane-id",rule:"lower-case letters, digits and \
hyphens, with a letter or digit at each end",maxLength:63},fields329={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observab\
ilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"Da\
taPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},fields3311={known:["clientCA"],required:["clientCA"]},branches347=["secre\
tRef","value"],fields3512={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},fields3612={known:["\
name","key","namespace"],required:["name","key"]},fields377={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},
elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",
organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"\
DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.\
10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},fields3812={known:["external","internal"]},fields3911={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},rule403={minimum:1,maximum:65535},fields416={known:["host","port","listenerName"],required:["ho\
st","port"]},fields425={known:["name"],required:["name"]},rule437={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},fields443={known:["kind","name"],
required:["name"]},fields452={known:["observedGeneration","conditions","agentConnection"]},pattern463=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule477={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule484={allowed:["True","False","Unknown"]},pattern49=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule505={rule:"letters, digits, underscores, commas and colo\
ns, beginning with a letter",maxLength:1024},rule515={maxLength:32768},fields527={known:["type","status","observedGeneration","lastTransitionTime","reason","mes\
sage"],required:["type","status","lastTransitionTime","reason","message"]},fields538={known:["connected","connectedAgents","lastConnectedTime","lastDisconnected\
Time","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},rule544={code:"unknown-kind",allowed:["ClusterDataPlane"]},pattern552=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
fields5610={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"\
clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"O\
bservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},fields579={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"Cluste\
rDataPlane since v1.0"}},fields588={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},rule594={
allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},rule604={code:"unknown-kind",allowed:["BuildPlane"]},fields616={
known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAge\
nt",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane"}},rule623={code:"unknown-kind",allowed:["ClusterBuildPlane"]},fields632={known:["planeID","clusterAgent","secretStoreRef","observabilityPlane\
Ref"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Envir\
onment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabilit\
yPlane"}},rule642={code:"unknown-kind",allowed:["ObservabilityPlane"]},fields652={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["cluste\
rAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPla\
ne since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},rule662={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},fields672={known:["planeID","clusterAgent","observerURL","rcaAgen\
tURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane s\
ince v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},rule682={code:"unknown-kind",allowed:["Environment"]},fields692={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"\
DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or \
BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},rule70={allowed:["DataPlane","ClusterDataPlane"]},fields71={known:["kind",
"name"],required:["kind","name"]},fields72={known:["observedGeneration","conditions"]};function dataPlane12(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(
faults0,key0,value0,rule012))):key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule123))):key0==="metadat\
a"?value0!==null&&(present0++,faults0=within(faults0,objectMeta12(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,dataPlaneSpec12(
value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,dataPlaneStatus12(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields214)}function objectMeta12(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern313.test(value0))&&(faults0=badText(
faults0,key0,value0,rule420));else if(key0==="generateName")(typeof value0!="string"||!pattern512.test(value0))&&(faults0=badText(faults0,key0,value0,rule612));else if(key0===
"namespace")(typeof value0!="string"||longer(value0,63)||!pattern712.test(value0))&&(faults0=badText(faults0,key0,value0,rule812));else if(key0==="labels")faults0=
within(faults0,labels12(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations12(value0),key0);else if(key0==="finalizers")if(!Array.isArray(
value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!=
"string"||!pattern912.test(item0))&&(inner0=badText(inner0,index0,item0,rule1012))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&
(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];
inner1=within(inner1,ownerReference12(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most\
 with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{
let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry12(item2),index2)}faults0=
within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="st\
ring"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?
isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1113)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,
rule1113)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1212.test(value0))&&(faults0=badText(faults0,key0,value0,
rule1312)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1212.test(value0))&&(faults0=badText(faults0,key0,value0,
rule1312)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern313)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(
x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule1412)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields1512)}
function labels12(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern912.test(key0)||(faults0=badKey(faults0,
x,key0,rule1612)),(typeof entry0!="string"||longer(entry0,63)||!pattern1712.test(entry0))&&(faults0=badEntry(faults0,x,key0,rule1812))}return asWhole(faults0)}function annotations12(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern1912.test(key0)||(faults0=badKey(faults0,x,key0,rule1612)),
typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule2012))}return tooManyBytes(x,262144)&&(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"b\
ytes"})),asWhole(faults0)}function ownerReference12(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||!pattern2112.test(value0))&&(faults0=badText(faults0,
key0,value0,rule2212))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2312))):key0===
"name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2312))):key0==="uid"?value0!==null&&(present0++,
(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2312))):key0==="blockOwnerDeletion"?typeof value0!="boolean"&&(faults0=wrong(
faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown\
-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner that is no Event"})),faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields2412)}function managedFieldsEntry12(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,128))&&(faults0=badText(faults0,key0,
value0,rule2512)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,key0,value0,rule2612))):key0===
"apiVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||
!pattern1212.test(value0))&&(faults0=badText(faults0,key0,value0,rule1312)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&(faults0=notAllowed(faults0,key0,
value0,rule2712)):key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!="string"||longer(value0,
256))&&(faults0=badText(faults0,key0,value0,rule2812)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields2912)}function dataPlaneSpec12(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="planeID")(typeof value0!="string"||longer(value0,63)||!pattern307.test(value0))&&(faults0=badText(faults0,key0,value0,rule317));else if(key0===
"clusterAgent")value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig7(value0),key0));else if(key0==="gateway")faults0=within(faults0,gatewaySpec12(
value0),key0);else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"string"))}faults0=within(faults0,inner0,key0)}else key0===
"secretStoreRef"?faults0=within(faults0,secretStoreRef11(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,observabilityPlaneRef2(value0),key0):
faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields329)}function clusterAgentConfig7(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,
faults0=within(faults0,valueFrom11(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields3311)}function valueFrom11(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="secretRef"?faults0=within(faults0,secretKeyReference10(value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,
"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches347)),faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields3512)}function secretKeyReference10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"st\
ring"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="namespace"?typeof value0!="stri\
ng"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields3612)}function gatewaySpec12(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==
void 0&&(key0==="ingress"?faults0=within(faults0,gatewayNetwork(value0),key0):key0==="egress"?faults0=within(faults0,gatewayNetwork(value0),key0):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields377)}function gatewayNetwork(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="external"?faults0=within(faults0,gatewayEndpoint(value0),
key0):key0==="internal"?faults0=within(faults0,gatewayEndpoint(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields3812)}function gatewayEndpoint(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="namespace"?value0!==null&&
(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="http"?faults0=within(faults0,gatewayListener(value0),key0):key0==="h\
ttps"?faults0=within(faults0,gatewayListener(value0),key0):key0==="tls"?faults0=within(faults0,gatewayListener(value0),key0):faults0=fault(faults0,key0,"unknown\
-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields3911)}function gatewayListener(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="host"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="port"?value0!==null&&(present0++,(!Number.isInteger(value0)||value0<1||value0>65535)&&(faults0=badInteger(faults0,
key0,value0,rule403))):key0==="listenerName"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}
return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields416)}function secretStoreRef11(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(
faults0,x,fields425)}function observabilityPlaneRef2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="kind"?value0!=="ObservabilityPlane"&&value0!=="ClusterObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule437)):key0==="n\
ame"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,63)||!pattern307.test(value0))&&(faults0=badText(faults0,key0,value0,rule812))):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields443)}function dataPlaneStatus12(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule1113));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition12(item0),index0)}faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus5(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields452)}function condition12(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern463.test(value0))&&(faults0=
badText(faults0,key0,value0,rule477))):key0==="status"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,
key0,value0,rule484))):key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule1412)):
key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1312))):key0==="\
reason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||!pattern49.test(value0))&&(faults0=badText(faults0,key0,value0,
rule505))):key0==="message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule515))):faults0=
fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields527)}function agentConnectionStatus5(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="connected"?value0!==null&&(present0++,
typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean"))):key0==="connectedAgents"?value0!==null&&(present0++,isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1113))):key0==="lastConnectedTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1312)):key0===
"lastDisconnectedTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1312)):key0==="lastHeartbeatTime"?(typeof value0!=
"string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1312)):key0==="message"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"st\
ring")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields538)}function clusterDataPlane3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule012))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterDataPlane"&&(faults0=
notAllowed(faults0,key0,value0,rule544))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta11(value0),key0)):key0==="s\
pec"?value0!==null&&(present0++,faults0=within(faults0,clusterDataPlaneSpec3(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterDataPlaneStatus3(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.
metadata.name=="string"&&pattern552.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
4?null:settle(faults0,x,fields214)}function clusterScopedObjectMeta11(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern313.test(value0))&&(faults0=badText(faults0,key0,value0,rule420));else if(key0===
"generateName")(typeof value0!="string"||!pattern512.test(value0))&&(faults0=badText(faults0,key0,value0,rule612));else if(key0==="namespace")faults0=fault(faults0,
key0,"namespace-not-allowed");else if(key0==="labels")faults0=within(faults0,labels12(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations12(
value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern912.test(item0))&&(inner0=badText(inner0,index0,item0,rule1012))}list0.length>1&&
list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=
within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;
for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference12(item1),index1)}list1.length>1&&manyControllers(list1)&&
(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];
inner2=within(inner2,managedFieldsEntry12(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1113)):key0==="deletionGracePeriodSeconds"?
isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1113)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1212.
test(value0))&&(faults0=badText(faults0,key0,value0,rule1312)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1212.
test(value0))&&(faults0=badText(faults0,key0,value0,rule1312)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern313)),
x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule1412)),faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields1512)}function clusterDataPlaneSpec3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="planeID")(typeof value0!="string"||longer(value0,63)||!pattern307.test(value0))&&(faults0=badText(faults0,key0,
value0,rule317));else if(key0==="clusterAgent")value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig3(value0),key0));else if(key0==="gatewa\
y")faults0=within(faults0,gatewaySpec12(value0),key0);else if(key0==="imagePullSecretRefs")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{
let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];typeof item0!="string"&&(inner0=wrong(inner0,index0,item0,"s\
tring"))}faults0=within(faults0,inner0,key0)}else key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef11(value0),key0):key0==="observabilityPlaneRef"?faults0=
within(faults0,clusterObservabilityPlaneRef2(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain&&
present0===1?null:settle(faults0,x,fields5610)}function clusterScopedAgentConfig3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedValueFrom3(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3311)}function clusterScopedValueFrom3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretRef"?faults0=within(faults0,clusterScopedSecretKeyReference3(
value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretRef==
null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches347)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields579)}function clusterScopedSecretKeyReference3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,
key0,value0,"string"))):key0==="namespace"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields588)}function clusterObservabilityPlaneRef2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!=="ClusterObserv\
abilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule594)):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,
63)||!pattern307.test(value0))&&(faults0=badText(faults0,key0,value0,rule812))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===1?null:settle(faults0,x,fields443)}function clusterDataPlaneStatus3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1113));else if(key0==="conditi\
ons")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition12(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus5(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields452)}function buildPlane12(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule012))):key0==="kind"?value0!==null&&(present0++,value0!=="BuildPlane"&&(faults0=notAllowed(faults0,key0,value0,rule604))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta12(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,buildPlaneSpec12(value0),key0)):key0==="statu\
s"?value0!==null&&(faults0=within(faults0,buildPlaneStatus12(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields214)}function buildPlaneSpec12(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern307.test(value0))&&(faults0=badText(faults0,key0,value0,
rule317)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig7(value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,
secretStoreRef11(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,observabilityPlaneRef2(value0),key0):faults0=fault(faults0,key0,"unknown-fi\
eld"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields616)}function buildPlaneStatus12(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,
rule1113));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition12(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?
faults0=within(faults0,agentConnectionStatus5(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?
null:settle(faults0,x,fields452)}function clusterBuildPlane3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule012))):key0==="\
kind"?value0!==null&&(present0++,value0!=="ClusterBuildPlane"&&(faults0=notAllowed(faults0,key0,value0,rule623))):key0==="metadata"?value0!==null&&(present0++,faults0=
within(faults0,clusterScopedObjectMeta11(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,clusterBuildPlaneSpec3(value0),key0)):key0===
"status"?value0!==null&&(faults0=within(faults0,clusterBuildPlaneStatus3(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(
spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.metadata.name=="string"&&pattern552.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),
faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields214)}function clusterBuildPlaneSpec3(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern307.
test(value0))&&(faults0=badText(faults0,key0,value0,rule317)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig3(
value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef11(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,clusterObservabilityPlaneRef2(
value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields632)}
function clusterBuildPlaneStatus3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1113));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition12(item0),
index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?
faults0=within(faults0,agentConnectionStatus5(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?
null:settle(faults0,x,fields452)}function observabilityPlane8(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule012))):key0==="\
kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule642))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta12(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,observabilityPlaneSpec8(value0),key0)):key0===
"status"?value0!==null&&(faults0=within(faults0,observabilityPlaneStatus8(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields214)}function observabilityPlaneSpec8(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern307.test(value0))&&(faults0=
badText(faults0,key0,value0,rule317)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig7(value0),key0)):key0==="observe\
rURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(
faults0,x,fields652)}function observabilityPlaneStatus8(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1113));else if(key0==="conditions")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(
inner0,condition12(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus5(value0),key0):
faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields452)}function clusterObservabilityPlane3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule012))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterObservabilityPl\
ane"&&(faults0=notAllowed(faults0,key0,value0,rule662))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta11(value0),key0)):
key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,clusterObservabilityPlaneSpec3(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,
clusterObservabilityPlaneStatus3(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&
spec0.planeID==null&&!(typeof x.metadata.name=="string"&&pattern552.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields214)}function clusterObservabilityPlaneSpec3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern307.test(value0))&&(faults0=badText(
faults0,key0,value0,rule317)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig3(value0),key0)):key0==="observerU\
RL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,
x,fields672)}function clusterObservabilityPlaneStatus3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1113));else if(key0==="conditions")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(
inner0,condition12(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,key0)}else
key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus5(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields452)}function environment12(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule012))):key0==="\
kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule682))):key0==="metadata"?value0!==null&&(present0++,faults0=
within(faults0,objectMeta12(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec12(value0),key0)):key0==="status"?value0!==
null&&(faults0=within(faults0,environmentStatus12(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===
plain&&present0===4?null:settle(faults0,x,fields214)}function environmentSpec12(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="dataPlaneRef"?faults0=within(faults0,dataPlaneRef2(value0),key0):key0==="gateway"?faults0=within(faults0,gatewaySpec12(value0),key0):key0===
"isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields692)}function dataPlaneRef2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&value0!=="ClusterDataPlane"&&(faults0=notAllowed(faults0,key0,
value0,rule70))):key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"un\
known-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields71)}function environmentStatus12(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1113));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition12(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=
fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields72)}var validateDataPlane12=validatorOf(dataPlane12),isDataPlane12=guardOf(dataPlane12),assertDataPlane12=assertionOf(validateDataPlane12),validateClusterDataPlane3=validatorOf(
clusterDataPlane3),isClusterDataPlane3=guardOf(clusterDataPlane3),assertClusterDataPlane3=assertionOf(validateClusterDataPlane3),validateBuildPlane12=validatorOf(
buildPlane12),isBuildPlane12=guardOf(buildPlane12),assertBuildPlane12=assertionOf(validateBuildPlane12),validateClusterBuildPlane3=validatorOf(clusterBuildPlane3),
isClusterBuildPlane3=guardOf(clusterBuildPlane3),assertClusterBuildPlane3=assertionOf(validateClusterBuildPlane3),validateObservabilityPlane8=validatorOf(observabilityPlane8),
isObservabilityPlane8=guardOf(observabilityPlane8),assertObservabilityPlane8=assertionOf(validateObservabilityPlane8),validateClusterObservabilityPlane3=validatorOf(
clusterObservabilityPlane3),isClusterObservabilityPlane3=guardOf(clusterObservabilityPlane3),assertClusterObservabilityPlane3=assertionOf(validateClusterObservabilityPlane3),
validateEnvironment12=validatorOf(environment12),isEnvironment12=guardOf(environment12),assertEnvironment12=assertionOf(validateEnvironment12),kinds12={judges:{
DataPlane:dataPlane12,ClusterDataPlane:clusterDataPlane3,BuildPlane:buildPlane12,ClusterBuildPlane:clusterBuildPlane3,ObservabilityPlane:observabilityPlane8,ClusterObservabilityPlane:clusterObservabilityPlane3,
Environment:environment12},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},judgePlane12=judgeByKind(kinds12),
validatePlane12=validatorOf(judgePlane12),withDefaults12=plane=>fillDefaults(plane,Object.hasOwn(defaults12,plane?.kind)?defaults12[plane.kind]??{}:{}),updateRules12={
judge:judgePlane12,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:withDefaults12},validateUpdate12=updateValidatorOf(updateRules12);var v1_exports={};__export(v1_exports,{ValidationError:()=>ValidationError,assertClusterDataPlane:()=>assertClusterDataPlane4,assertClusterObservabilityPlane:()=>assertClusterObservabilityPlane4,
assertClusterWorkflowPlane:()=>assertClusterWorkflowPlane,assertDataPlane:()=>assertDataPlane13,assertEnvironment:()=>assertEnvironment13,assertObservabilityPlane:()=>assertObservabilityPlane9,
assertWorkflowPlane:()=>assertWorkflowPlane,formatIssue:()=>formatIssue,isClusterDataPlane:()=>isClusterDataPlane4,isClusterObservabilityPlane:()=>isClusterObservabilityPlane4,
isClusterWorkflowPlane:()=>isClusterWorkflowPlane,isDataPlane:()=>isDataPlane13,isEnvironment:()=>isEnvironment13,isObservabilityPlane:()=>isObservabilityPlane9,
isWorkflowPlane:()=>isWorkflowPlane,validateClusterDataPlane:()=>validateClusterDataPlane4,validateClusterObservabilityPlane:()=>validateClusterObservabilityPlane4,
validateClusterWorkflowPlane:()=>validateClusterWorkflowPlane,validateDataPlane:()=>validateDataPlane13,validateEnvironment:()=>validateEnvironment13,validateObservabilityPlane:()=>validateObservabilityPlane9,
validatePlane:()=>validatePlane13,validateUpdate:()=>validateUpdate13,validateWorkflowPlane:()=>validateWorkflowPlane,withDefaults:()=>withDefaults13});var defaults13={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var rule013={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule124={code:"unknown-kind",allowed:["DataPlane"]},fields215={known:["apiVersion","k\
ind","metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern314=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule421={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern513=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule613={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may\
 follow"},pattern713=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule813={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit \
at each end",maxLength:63},pattern913=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule1013={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule1114={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern1213=/^.{10}T.*[^z]$/,rule1313={code:"invalid-date-time"},rule1413={minimum:0,maximum:9223372036854776e3},
fields1513={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","g\
eneration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule1613={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unde\
rscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern1713=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule1813={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern1913=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule2013={},pattern2113=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule2213={rule:"group/version, or the version alone"},rule2313={rule:"a text that is not empty"},fields2413={
known:["apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule2513={maxLength:128},rule2613={allowed:[
"Apply","Update"]},rule2713={allowed:["FieldsV1",""]},rule2813={maxLength:256},fields2913={known:["manager","operation","apiVersion","time","fieldsType","fields\
V1","subresource"],required:["operation"]},pattern308=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,rule318={code:"invalid-plane-id",rule:"lower-case letters, digits and \
hyphens, with a letter or digit at each end",maxLength:63},fields3210={known:["planeID","clusterAgent","gateway","secretStoreRef","observabilityPlaneRef"],required:[
"clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"\
Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},fields3312={known:["clientCA"],required:["clientCA"]},branches348=[
"secretKeyRef","value"],fields3513={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},fields3613={
known:["name","key","namespace"],required:["name","key"]},fields378={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"i\
ngress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 t\
o v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},fields3813={known:["external","internal"]},fields3912={
known:["name","namespace","http","https","tls"],required:["name","namespace"]},rule404={minimum:1,maximum:65535},fields417={known:["host","port","listenerName"],
required:["host","port"]},fields426={known:["name"],required:["name"]},rule438={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},fields444={known:["k\
ind","name"],required:["name"]},fields453={known:["observedGeneration","conditions","agentConnection"]},pattern464=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule478={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule485={allowed:["True","False","Unknown"]},pattern492=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule506={rule:"letters, digits, underscores, commas and col\
ons, beginning with a letter",maxLength:1024},rule516={maxLength:32768},fields528={known:["type","status","observedGeneration","lastTransitionTime","reason","me\
ssage"],required:["type","status","lastTransitionTime","reason","message"]},fields539={known:["connected","connectedAgents","lastConnectedTime","lastDisconnecte\
dTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},rule545={code:"unknown-kind",allowed:["ClusterDataPlane"]},pattern553=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
fields5611={known:["planeID","clusterAgent","gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Env\
ironment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},fields5710={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{
secretRef:"ClusterDataPlane in v0.14 to v0.17"}},fields589={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secre\
t-namespace"}},rule595={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},rule605={code:"unknown-kind",allowed:[
"WorkflowPlane"]},fields617={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",
kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Enviro\
nment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},rule624={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},rule633={code:"unknown\
-kind",allowed:["ObservabilityPlane"]},fields643={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},rule653={code:"unkn\
own-kind",allowed:["ClusterObservabilityPlane"]},fields663={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],
replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},rule673={code:"unknown-kind",allowed:["Environment"]},
fields682={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",observabilityPlaneRef:"DataPlane or WorkflowPlan\
e",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},rule692={
allowed:["DataPlane","ClusterDataPlane"]},fields70={known:["kind","name"],required:["kind","name"]},fields712={known:["observedGeneration","conditions"]};function dataPlane13(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule013))):key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&(faults0=notAllowed(
faults0,key0,value0,rule124))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta13(value0),key0)):key0==="spec"?value0!==null&&(present0++,
faults0=within(faults0,dataPlaneSpec13(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,dataPlaneStatus13(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields215)}function objectMeta13(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||
!pattern314.test(value0))&&(faults0=badText(faults0,key0,value0,rule421));else if(key0==="generateName")(typeof value0!="string"||!pattern513.test(value0))&&(faults0=
badText(faults0,key0,value0,rule613));else if(key0==="namespace")(typeof value0!="string"||longer(value0,63)||!pattern713.test(value0))&&(faults0=badText(faults0,
key0,value0,rule813));else if(key0==="labels")faults0=within(faults0,labels13(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations13(value0),
key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern913.test(item0))&&(inner0=badText(inner0,index0,item0,rule1013))}list0.length>1&&
list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=
within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;
for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference13(item1),index1)}list1.length>1&&manyControllers(list1)&&
(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];
inner2=within(inner2,managedFieldsEntry13(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1114)):key0==="deletionGracePeriodSeconds"?
isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1114)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1213.
test(value0))&&(faults0=badText(faults0,key0,value0,rule1313)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1213.
test(value0))&&(faults0=badText(faults0,key0,value0,rule1313)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern314)),
x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule1413)),faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields1513)}function labels13(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];
pattern913.test(key0)||(faults0=badKey(faults0,x,key0,rule1613)),(typeof entry0!="string"||longer(entry0,63)||!pattern1713.test(entry0))&&(faults0=badEntry(faults0,
x,key0,rule1813))}return asWhole(faults0)}function annotations13(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let entry0=x[key0];
pattern1913.test(key0)||(faults0=badKey(faults0,x,key0,rule1613)),typeof entry0!="string"&&(faults0=badEntry(faults0,x,key0,rule2013))}return tooManyBytes(x,262144)&&
(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference13(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||!pattern2113.
test(value0))&&(faults0=badText(faults0,key0,value0,rule2213))):key0==="kind"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(
faults0,key0,value0,rule2313))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2313))):
key0==="uid"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2313))):key0==="blockOwnerDeletion"?
typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boole\
an")):faults0=fault(faults0,key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Event"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner th\
at is no Event"})),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields2413)}function managedFieldsEntry13(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,
128))&&(faults0=badText(faults0,key0,value0,rule2513)):key0==="operation"?value0!==null&&(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,
key0,value0,rule2613))):key0==="apiVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern1213.test(value0))&&(faults0=badText(faults0,key0,value0,rule1313)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&
(faults0=notAllowed(faults0,key0,value0,rule2713)):key0==="fieldsV1"?isNoObject(value0)&&(faults0=wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!=
"string"||longer(value0,256))&&(faults0=badText(faults0,key0,value0,rule2813)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===1?null:settle(faults0,x,fields2913)}function dataPlaneSpec13(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern308.test(value0))&&(faults0=badText(faults0,key0,value0,
rule318)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig8(value0),key0)):key0==="gateway"?faults0=within(faults0,gatewaySpec13(
value0),key0):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef12(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,observabilityPlaneRef3(
value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3210)}
function clusterAgentConfig8(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0===
"clientCA"?value0!==null&&(present0++,faults0=within(faults0,valueFrom12(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3312)}function valueFrom12(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="secretKeyRef"?faults0=within(faults0,secretKeyReference11(value0),key0):key0==="value"?typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretKeyRef==null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,
branches348)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields3513)}function secretKeyReference11(x){if(isNoObject(x))return notAnObject(
x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="na\
mespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===2?null:settle(faults0,x,fields3613)}function gatewaySpec13(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="ingress"?faults0=within(faults0,gatewayNetwork2(value0),key0):key0==="egress"?faults0=within(faults0,gatewayNetwork2(
value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields378)}function gatewayNetwork2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="external"?faults0=within(faults0,gatewayEndpoint2(
value0),key0):key0==="internal"?faults0=within(faults0,gatewayEndpoint2(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields3813)}function gatewayEndpoint2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="na\
mespace"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="http"?faults0=within(faults0,gatewayListener2(
value0),key0):key0==="https"?faults0=within(faults0,gatewayListener2(value0),key0):key0==="tls"?faults0=within(faults0,gatewayListener2(value0),key0):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields3912)}function gatewayListener2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="host"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="port"?value0!==null&&(present0++,(!Number.isInteger(value0)||value0<1||value0>65535)&&
(faults0=badInteger(faults0,key0,value0,rule404))):key0==="listenerName"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields417)}function secretStoreRef12(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
1?null:settle(faults0,x,fields426)}function observabilityPlaneRef3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="kind"?value0!=="ObservabilityPlane"&&value0!=="ClusterObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule438)):key0==="n\
ame"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,63)||!pattern308.test(value0))&&(faults0=badText(faults0,key0,value0,rule813))):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields444)}function dataPlaneStatus13(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule1114));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition13(item0),index0)}faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus6(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields453)}function condition13(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,316)||!pattern464.test(value0))&&(faults0=
badText(faults0,key0,value0,rule478))):key0==="status"?value0!==null&&(present0++,value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,
key0,value0,rule485))):key0==="observedGeneration"?(!Number.isInteger(value0)||value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule1413)):
key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1313))):key0==="\
reason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,1024)||!pattern492.test(value0))&&(faults0=badText(faults0,key0,value0,
rule506))):key0==="message"?value0!==null&&(present0++,(typeof value0!="string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule516))):faults0=
fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===5?null:settle(faults0,x,fields528)}function agentConnectionStatus6(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="connected"?value0!==null&&(present0++,
typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean"))):key0==="connectedAgents"?value0!==null&&(present0++,isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1114))):key0==="lastConnectedTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1313)):key0===
"lastDisconnectedTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1313)):key0==="lastHeartbeatTime"?(typeof value0!=
"string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1313)):key0==="message"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"st\
ring")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields539)}function clusterDataPlane4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule013))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterDataPlane"&&(faults0=
notAllowed(faults0,key0,value0,rule545))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta12(value0),key0)):key0==="s\
pec"?value0!==null&&(present0++,faults0=within(faults0,clusterDataPlaneSpec4(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterDataPlaneStatus4(
value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.
metadata.name=="string"&&pattern553.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
4?null:settle(faults0,x,fields215)}function clusterScopedObjectMeta12(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(value0,253)||!pattern314.test(value0))&&(faults0=badText(faults0,key0,value0,rule421));else if(key0===
"generateName")(typeof value0!="string"||!pattern513.test(value0))&&(faults0=badText(faults0,key0,value0,rule613));else if(key0==="namespace")faults0=fault(faults0,
key0,"namespace-not-allowed");else if(key0==="labels")faults0=within(faults0,labels13(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations13(
value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<
list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern913.test(item0))&&(inner0=badText(inner0,index0,item0,rule1013))}list0.length>1&&
list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=
within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;
for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference13(item1),index1)}list1.length>1&&manyControllers(list1)&&
(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")
if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];
inner2=within(inner2,managedFieldsEntry13(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1114)):key0==="deletionGracePeriodSeconds"?
isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1114)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1213.
test(value0))&&(faults0=badText(faults0,key0,value0,rule1313)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1213.
test(value0))&&(faults0=badText(faults0,key0,value0,rule1313)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern314)),
x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule1413)),faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields1513)}function clusterDataPlaneSpec4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern308.test(value0))&&(faults0=badText(faults0,key0,value0,
rule318)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig4(value0),key0)):key0==="gateway"?faults0=within(faults0,
gatewaySpec13(value0),key0):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef12(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,
clusterObservabilityPlaneRef3(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:
settle(faults0,x,fields5611)}function clusterScopedAgentConfig4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedValueFrom4(value0),key0)):faults0=fault(faults0,key0,"unknown\
-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3312)}function clusterScopedValueFrom4(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretKeyRef"?faults0=within(faults0,clusterScopedSecretKeyReference4(
value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretKeyRef==
null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches348)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields5710)}function clusterScopedSecretKeyReference4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,
key0,value0,"string"))):key0==="namespace"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields589)}function clusterObservabilityPlaneRef3(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!=="ClusterObserv\
abilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule595)):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,
63)||!pattern308.test(value0))&&(faults0=badText(faults0,key0,value0,rule813))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===1?null:settle(faults0,x,fields444)}function clusterDataPlaneStatus4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1114));else if(key0==="conditi\
ons")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition13(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus6(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields453)}function workflowPlane(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule013))):key0==="kind"?value0!==null&&(present0++,value0!=="WorkflowPlane"&&(faults0=notAllowed(faults0,key0,value0,rule605))):key0==="metadata"?value0!==null&&
(present0++,faults0=within(faults0,objectMeta13(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,workflowPlaneSpec(value0),key0)):
key0==="status"?value0!==null&&(faults0=within(faults0,workflowPlaneStatus(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields215)}function workflowPlaneSpec(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern308.test(value0))&&(faults0=badText(
faults0,key0,value0,rule318)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig8(value0),key0)):key0==="secretStoreRef"?
faults0=within(faults0,secretStoreRef12(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,observabilityPlaneRef3(value0),key0):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields617)}function workflowPlaneStatus(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1114));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition13(item0),index0)}faults0=within(faults0,inner0,key0)}else key0===
"agentConnection"?faults0=within(faults0,agentConnectionStatus6(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields453)}function clusterWorkflowPlane(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,
rule013))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterWorkflowPlane"&&(faults0=notAllowed(faults0,key0,value0,rule624))):key0==="metadata"?value0!==
null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta12(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,clusterWorkflowPlaneSpec(
value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterWorkflowPlaneStatus(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.
spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.metadata.name=="string"&&pattern553.test(x.metadata.name))&&(faults0=underived(
faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields215)}function clusterWorkflowPlaneSpec(x){if(isNoObject(
x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,
63)||!pattern308.test(value0))&&(faults0=badText(faults0,key0,value0,rule318)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig4(
value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef12(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,clusterObservabilityPlaneRef3(
value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields617)}
function clusterWorkflowPlaneStatus(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1114));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition13(item0),
index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?
faults0=within(faults0,agentConnectionStatus6(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?
null:settle(faults0,x,fields453)}function observabilityPlane9(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule013))):key0==="\
kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule633))):key0==="metadata"?value0!==null&&(present0++,
faults0=within(faults0,objectMeta13(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,observabilityPlaneSpec9(value0),key0)):key0===
"status"?value0!==null&&(faults0=within(faults0,observabilityPlaneStatus9(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields215)}function observabilityPlaneSpec9(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern308.test(value0))&&(faults0=
badText(faults0,key0,value0,rule318)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig8(value0),key0)):key0==="observe\
rURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(
faults0,x,fields643)}function observabilityPlaneStatus9(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1114));else if(key0==="conditions")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(
inner0,condition13(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus6(value0),key0):
faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields453)}function clusterObservabilityPlane4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule013))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterObservabilityPl\
ane"&&(faults0=notAllowed(faults0,key0,value0,rule653))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta12(value0),key0)):
key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,clusterObservabilityPlaneSpec4(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,
clusterObservabilityPlaneStatus4(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&
spec0.planeID==null&&!(typeof x.metadata.name=="string"&&pattern553.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===4?null:settle(faults0,x,fields215)}function clusterObservabilityPlaneSpec4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern308.test(value0))&&(faults0=badText(
faults0,key0,value0,rule318)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig4(value0),key0)):key0==="observerU\
RL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,
x,fields663)}function clusterObservabilityPlaneStatus4(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==
void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1114));else if(key0==="conditions")if(!Array.isArray(value0))
faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(
inner0,condition13(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,key0)}else
key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus6(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields453)}function environment13(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule013))):key0==="\
kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule673))):key0==="metadata"?value0!==null&&(present0++,faults0=
within(faults0,objectMeta13(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec13(value0),key0)):key0==="status"?value0!==
null&&(faults0=within(faults0,environmentStatus13(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===
plain&&present0===4?null:settle(faults0,x,fields215)}function environmentSpec13(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="dataPlaneRef"?faults0=within(faults0,dataPlaneRef3(value0),key0):key0==="gateway"?faults0=within(faults0,gatewaySpec13(value0),key0):key0===
"isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields682)}function dataPlaneRef3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&value0!=="ClusterDataPlane"&&(faults0=notAllowed(faults0,key0,
value0,rule692))):key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"u\
nknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields70)}function environmentStatus13(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1114));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition13(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=
fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields712)}var validateDataPlane13=validatorOf(dataPlane13),isDataPlane13=guardOf(dataPlane13),assertDataPlane13=assertionOf(validateDataPlane13),validateClusterDataPlane4=validatorOf(
clusterDataPlane4),isClusterDataPlane4=guardOf(clusterDataPlane4),assertClusterDataPlane4=assertionOf(validateClusterDataPlane4),validateWorkflowPlane=validatorOf(
workflowPlane),isWorkflowPlane=guardOf(workflowPlane),assertWorkflowPlane=assertionOf(validateWorkflowPlane),validateClusterWorkflowPlane=validatorOf(clusterWorkflowPlane),
isClusterWorkflowPlane=guardOf(clusterWorkflowPlane),assertClusterWorkflowPlane=assertionOf(validateClusterWorkflowPlane),validateObservabilityPlane9=validatorOf(
observabilityPlane9),isObservabilityPlane9=guardOf(observabilityPlane9),assertObservabilityPlane9=assertionOf(validateObservabilityPlane9),validateClusterObservabilityPlane4=validatorOf(
clusterObservabilityPlane4),isClusterObservabilityPlane4=guardOf(clusterObservabilityPlane4),assertClusterObservabilityPlane4=assertionOf(validateClusterObservabilityPlane4),
validateEnvironment13=validatorOf(environment13),isEnvironment13=guardOf(environment13),assertEnvironment13=assertionOf(validateEnvironment13),kinds13={judges:{
DataPlane:dataPlane13,ClusterDataPlane:clusterDataPlane4,WorkflowPlane:workflowPlane,ClusterWorkflowPlane:clusterWorkflowPlane,ObservabilityPlane:observabilityPlane9,
ClusterObservabilityPlane:clusterObservabilityPlane4,Environment:environment13},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"\
ClusterWorkflowPlane"}},judgePlane13=judgeByKind(kinds13),validatePlane13=validatorOf(judgePlane13),withDefaults13=plane=>fillDefaults(plane,Object.hasOwn(defaults13,
plane?.kind)?defaults13[plane.kind]??{}:{}),updateRules13={judge:judgePlane13,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:withDefaults13},
validateUpdate13=updateValidatorOf(updateRules13);var v1_exports2={};__export(v1_exports2,{ValidationError:()=>ValidationError,assertClusterDataPlane:()=>assertClusterDataPlane5,assertClusterObservabilityPlane:()=>assertClusterObservabilityPlane5,
assertClusterWorkflowPlane:()=>assertClusterWorkflowPlane2,assertDataPlane:()=>assertDataPlane14,assertEnvironment:()=>assertEnvironment14,assertObservabilityPlane:()=>assertObservabilityPlane10,
assertWorkflowPlane:()=>assertWorkflowPlane2,formatIssue:()=>formatIssue,isClusterDataPlane:()=>isClusterDataPlane5,isClusterObservabilityPlane:()=>isClusterObservabilityPlane5,
isClusterWorkflowPlane:()=>isClusterWorkflowPlane2,isDataPlane:()=>isDataPlane14,isEnvironment:()=>isEnvironment14,isObservabilityPlane:()=>isObservabilityPlane10,
isWorkflowPlane:()=>isWorkflowPlane2,validateClusterDataPlane:()=>validateClusterDataPlane5,validateClusterObservabilityPlane:()=>validateClusterObservabilityPlane5,
validateClusterWorkflowPlane:()=>validateClusterWorkflowPlane2,validateDataPlane:()=>validateDataPlane14,validateEnvironment:()=>validateEnvironment14,validateObservabilityPlane:()=>validateObservabilityPlane10,
validatePlane:()=>validatePlane14,validateUpdate:()=>validateUpdate14,validateWorkflowPlane:()=>validateWorkflowPlane2,withDefaults:()=>withDefaults14});var defaults14={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var rule014={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rule125={code:"unknown-kind",allowed:["DataPlane"]},fields216={known:["apiVersion","k\
ind","metadata","spec","status"],required:["apiVersion","kind","metadata","spec"]},pattern315=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,
rule427={code:"invalid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},pattern514=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rule614={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may\
 follow"},pattern714=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,rule814={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit \
at each end",maxLength:63},pattern914=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
rule1014={rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},rule1115={
minimum:-9223372036854776e3,maximum:9223372036854776e3},pattern1214=/^.{10}T.*[^z]$/,rule1314={code:"invalid-date-time"},rule1414={minimum:0,maximum:9223372036854776e3},
fields1514={known:["name","generateName","namespace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","g\
eneration","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},rule1614={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, unde\
rscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},pattern1714=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
rule1814={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end",maxLength:63},pattern1914=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
rule2014={},pattern2114=/^(?:[^/]*|[^/]+\/[^/]+)$/,rule2214={rule:"group/version, or the version alone"},rule2314={rule:"a text that is not empty"},fields2414={
known:["apiVersion","kind","name","uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rule2514={maxLength:128},rule2614={allowed:[
"Apply","Update"]},rule2714={allowed:["FieldsV1",""]},rule2814={maxLength:256},fields2914={known:["manager","operation","apiVersion","time","fieldsType","fields\
V1","subresource"],required:["operation"]},pattern309=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,rule319={code:"invalid-plane-id",rule:"lower-case letters, digits and \
hyphens, with a letter or digit at each end",maxLength:63},fields3211={known:["planeID","clusterAgent","gateway","secretStoreRef","observabilityPlaneRef"],required:[
"clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to \
v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},fields3313={known:["cl\
ientCA"],required:["clientCA"]},branches349=["secretKeyRef","value"],fields3514={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"\
DataPlane in v0.9 to v0.17"}},fields3614={known:["name","key","namespace"],required:["name","key"]},fields379={known:["ingress","egress"],replaced:{publicVirtualHost:"\
ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"Dat\
aPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v\
0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},fields3814={known:["external",
"internal"]},fields3913={known:["name","namespace","http","https","tls"],required:["name","namespace"]},rule405={minimum:1,maximum:65535},fields418={known:["hos\
t","port","listenerName"],required:["host","port"]},fields427={known:["name"],required:["name"]},rule439={allowed:["ObservabilityPlane","ClusterObservabilityPla\
ne"]},fields445={known:["kind","name"],required:["name"]},fields454={known:["observedGeneration","conditions","agentConnection"]},pattern465=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
rule479={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},
rule486={allowed:["True","False","Unknown"]},pattern493=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rule507={rule:"letters, digits, underscores, commas and col\
ons, beginning with a letter",maxLength:1024},rule517={maxLength:32768},fields529={known:["type","status","observedGeneration","lastTransitionTime","reason","me\
ssage"],required:["type","status","lastTransitionTime","reason","message"]},fields5310={known:["connected","connectedAgents","lastConnectedTime","lastDisconnect\
edTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},rule546={code:"unknown-kind",allowed:["ClusterDataPlane"]},pattern554=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
fields5612={known:["planeID","clusterAgent","gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"ClusterDataPlane \
in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},fields5711={known:["secretKeyRef","value"],replaced:{
secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to v0.17"}},fields5810={known:["name","key","namespace"],required:["name","key","names\
pace"],codes:{namespace:"missing-secret-namespace"}},rule596={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},
rule606={code:"unknown-kind",allowed:["WorkflowPlane"]},fields618={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"O\
bservabilityPlane",gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},rule625={code:"\
unknown-kind",allowed:["ClusterWorkflowPlane"]},rule634={code:"unknown-kind",allowed:["ObservabilityPlane"]},fields644={known:["planeID","clusterAgent","observe\
rURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or Workf\
lowPlane"}},rule654={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},fields664={known:["planeID","clusterAgent","observerURL","rcaAgentURL","finOpsAg\
entURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},rule674={code:"unknown-kind",allowed:["Environment"]},
fields683={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",finOpsAgentURL:"ObservabilityPlane",observabilityPlaneRef:"\
DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or \
WorkflowPlane"}},rule693={allowed:["DataPlane","ClusterDataPlane"]},fields702={known:["kind","name"],required:["kind","name"]},fields713={known:["observedGenera\
tion","conditions"]};function dataPlane14(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&
(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule014))):key0==="kind"?value0!==null&&
(present0++,value0!=="DataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule125))):key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,objectMeta14(
value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,dataPlaneSpec14(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,
dataPlaneStatus14(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(
faults0,x,fields216)}function objectMeta14(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0===
"name")(typeof value0!="string"||longer(value0,253)||!pattern315.test(value0))&&(faults0=badText(faults0,key0,value0,rule427));else if(key0==="generateName")(typeof value0!=
"string"||!pattern514.test(value0))&&(faults0=badText(faults0,key0,value0,rule614));else if(key0==="namespace")(typeof value0!="string"||longer(value0,63)||!pattern714.
test(value0))&&(faults0=badText(faults0,key0,value0,rule814));else if(key0==="labels")faults0=within(faults0,labels14(value0),key0);else if(key0==="annotations")
faults0=within(faults0,annotations14(value0),key0);else if(key0==="finalizers")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];(typeof item0!="string"||!pattern914.test(item0))&&(inner0=badText(inner0,index0,
item0,rule1014))}list0.length>1&&list0.includes("orphan")&&list0.includes("foregroundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or for\
egroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0==="ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"\
array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){let item1=list1[index1];inner1=within(inner1,ownerReference14(item1),index1)}
list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,
key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<
list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry14(item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVersion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="\
selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1115)):
key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1115)):key0==="creationTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern1214.test(value0))&&(faults0=badText(faults0,key0,value0,rule1314)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!=
"string"||!isDateTime(value0)||!pattern1214.test(value0))&&(faults0=badText(faults0,key0,value0,rule1314)):faults0=fault(faults0,key0,"unknown-field")}return x.
name||(faults0=nameless(faults0,x,pattern315)),x.generation<0&&x.uid&&typeof x.uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.
generation,rule1414)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields1514)}function labels14(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern914.test(key0)||(faults0=badKey(faults0,x,key0,rule1614)),(typeof entry0!="string"||longer(entry0,
63)||!pattern1714.test(entry0))&&(faults0=badEntry(faults0,x,key0,rule1814))}return asWhole(faults0)}function annotations14(x){if(isNoObject(x))return notAnObject(
x);let faults0=null;for(let key0 in x){let entry0=x[key0];pattern1914.test(key0)||(faults0=badKey(faults0,x,key0,rule1614)),typeof entry0!="string"&&(faults0=badEntry(
faults0,x,key0,rule2014))}return tooManyBytes(x,262144)&&(faults0=fault(faults0,null,"too-long",{limit:262144,unit:"bytes"})),asWhole(faults0)}function ownerReference14(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,
(typeof value0!="string"||value0.length<1||!pattern2114.test(value0))&&(faults0=badText(faults0,key0,value0,rule2214))):key0==="kind"?value0!==null&&(present0++,
(typeof value0!="string"||value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2314))):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||
value0.length<1)&&(faults0=badText(faults0,key0,value0,rule2314))):key0==="uid"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1)&&(faults0=
badText(faults0,key0,value0,rule2314))):key0==="blockOwnerDeletion"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):key0==="controller"?
typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return x.apiVersion==="v1"&&x.kind==="Even\
t"&&(faults0=fault(faults0,null,"invalid-format",{rule:"an owner that is no Event"})),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(
faults0,x,fields2414)}function managedFieldsEntry14(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="manager"?(typeof value0!="string"||longer(value0,128))&&(faults0=badText(faults0,key0,value0,rule2514)):key0==="operation"?value0!==null&&
(present0++,value0!=="Apply"&&value0!=="Update"&&(faults0=notAllowed(faults0,key0,value0,rule2614))):key0==="apiVersion"?typeof value0!="string"&&(faults0=wrong(
faults0,key0,value0,"string")):key0==="time"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1214.test(value0))&&(faults0=badText(faults0,
key0,value0,rule1314)):key0==="fieldsType"?value0!=="FieldsV1"&&value0!==""&&(faults0=notAllowed(faults0,key0,value0,rule2714)):key0==="fieldsV1"?isNoObject(value0)&&
(faults0=wrong(faults0,key0,value0,"object")):key0==="subresource"?(typeof value0!="string"||longer(value0,256))&&(faults0=badText(faults0,key0,value0,rule2814)):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields2914)}function dataPlaneSpec14(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="str\
ing"||longer(value0,63)||!pattern309.test(value0))&&(faults0=badText(faults0,key0,value0,rule319)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(
faults0,clusterAgentConfig9(value0),key0)):key0==="gateway"?faults0=within(faults0,gatewaySpec14(value0),key0):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef13(
value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,observabilityPlaneRef4(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3211)}function clusterAgentConfig9(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,valueFrom13(value0),key0)):
faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3313)}function valueFrom13(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretKeyRef"?faults0=within(faults0,secretKeyReference12(
value0),key0):key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretKeyRef==
null==(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches349)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields3514)}function secretKeyReference12(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,
key0,value0,"string"))):key0==="namespace"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields3614)}function gatewaySpec14(x){if(isNoObject(x))return notAnObject(x);let faults0=null;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="ingress"?faults0=within(faults0,gatewayNetwork3(value0),key0):key0==="egress"?faults0=within(faults0,
gatewayNetwork3(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields379)}
function gatewayNetwork3(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="external"?faults0=
within(faults0,gatewayEndpoint3(value0),key0):key0==="internal"?faults0=within(faults0,gatewayEndpoint3(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}
return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields3814)}function gatewayEndpoint3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string"))):key0==="namespace"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="http"?faults0=within(
faults0,gatewayListener3(value0),key0):key0==="https"?faults0=within(faults0,gatewayListener3(value0),key0):key0==="tls"?faults0=within(faults0,gatewayListener3(
value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields3913)}
function gatewayListener3(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="\
host"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="port"?value0!==null&&(present0++,(!Number.isInteger(
value0)||value0<1||value0>65535)&&(faults0=badInteger(faults0,key0,value0,rule405))):key0==="listenerName"?typeof value0!="string"&&(faults0=wrong(faults0,key0,
value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields418)}
function secretStoreRef13(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="\
name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields427)}function observabilityPlaneRef4(x){if(isNoObject(x))return notAnObject(x);
let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!=="ObservabilityPlane"&&value0!=="ClusterObservabilityP\
lane"&&(faults0=notAllowed(faults0,key0,value0,rule439)):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,63)||
!pattern309.test(value0))&&(faults0=badText(faults0,key0,value0,rule814))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===1?null:settle(faults0,x,fields445)}function dataPlaneStatus14(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1115));else if(key0==="conditi\
ons")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition14(item0),index0)}faults0=within(faults0,inner0,key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus7(
value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields454)}function condition14(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="type"?value0!==null&&(present0++,
(typeof value0!="string"||longer(value0,316)||!pattern465.test(value0))&&(faults0=badText(faults0,key0,value0,rule479))):key0==="status"?value0!==null&&(present0++,
value0!=="True"&&value0!=="False"&&value0!=="Unknown"&&(faults0=notAllowed(faults0,key0,value0,rule486))):key0==="observedGeneration"?(!Number.isInteger(value0)||
value0<0||value0>9223372036854776e3)&&(faults0=badInteger(faults0,key0,value0,rule1414)):key0==="lastTransitionTime"?value0!==null&&(present0++,(typeof value0!=
"string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1314))):key0==="reason"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<
1||longer(value0,1024)||!pattern493.test(value0))&&(faults0=badText(faults0,key0,value0,rule507))):key0==="message"?value0!==null&&(present0++,(typeof value0!="\
string"||longer(value0,32768))&&(faults0=badText(faults0,key0,value0,rule517))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===5?null:settle(faults0,x,fields529)}function agentConnectionStatus7(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="connected"?value0!==null&&(present0++,typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,
"boolean"))):key0==="connectedAgents"?value0!==null&&(present0++,isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1115))):key0==="lastConnectedTime"?
(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,value0,rule1314)):key0==="lastDisconnectedTime"?(typeof value0!="string"||!isDateTime(
value0))&&(faults0=badText(faults0,key0,value0,rule1314)):key0==="lastHeartbeatTime"?(typeof value0!="string"||!isDateTime(value0))&&(faults0=badText(faults0,key0,
value0,rule1314)):key0==="message"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields5310)}function clusterDataPlane5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(
faults0,key0,value0,rule014))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterDataPlane"&&(faults0=notAllowed(faults0,key0,value0,rule546))):key0==="\
metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta13(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,
clusterDataPlaneSpec5(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterDataPlaneStatus5(value0),key0)):faults0=fault(faults0,key0,"u\
nknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.metadata.name=="string"&&pattern554.test(x.metadata.
name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields216)}function clusterScopedObjectMeta13(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="name")(typeof value0!="string"||longer(
value0,253)||!pattern315.test(value0))&&(faults0=badText(faults0,key0,value0,rule427));else if(key0==="generateName")(typeof value0!="string"||!pattern514.test(
value0))&&(faults0=badText(faults0,key0,value0,rule614));else if(key0==="namespace")faults0=fault(faults0,key0,"namespace-not-allowed");else if(key0==="labels")
faults0=within(faults0,labels14(value0),key0);else if(key0==="annotations")faults0=within(faults0,annotations14(value0),key0);else if(key0==="finalizers")if(!Array.
isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
(typeof item0!="string"||!pattern914.test(item0))&&(inner0=badText(inner0,index0,item0,rule1014))}list0.length>1&&list0.includes("orphan")&&list0.includes("fore\
groundDeletion")&&(inner0=fault(inner0,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),faults0=within(faults0,inner0,key0)}else if(key0===
"ownerReferences")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner1=null,list1=value0;for(let index1=0;index1<list1.length;index1++){
let item1=list1[index1];inner1=within(inner1,ownerReference14(item1),index1)}list1.length>1&&manyControllers(list1)&&(inner1=fault(inner1,null,"invalid-format",
{rule:"one owner at most with controller: true"})),faults0=within(faults0,inner1,key0)}else if(key0==="managedFields")if(!Array.isArray(value0))faults0=wrong(faults0,
key0,value0,"array");else{let inner2=null,list2=value0;for(let index2=0;index2<list2.length;index2++){let item2=list2[index2];inner2=within(inner2,managedFieldsEntry14(
item2),index2)}faults0=within(faults0,inner2,key0)}else key0==="uid"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="resourceVers\
ion"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="selfLink"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"strin\
g")):key0==="generation"?isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1115)):key0==="deletionGracePeriodSeconds"?isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1115)):key0==="creationTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1214.test(value0))&&(faults0=badText(
faults0,key0,value0,rule1314)):key0==="deletionTimestamp"?value0!==null&&(typeof value0!="string"||!isDateTime(value0)||!pattern1214.test(value0))&&(faults0=badText(
faults0,key0,value0,rule1314)):faults0=fault(faults0,key0,"unknown-field")}return x.name||(faults0=nameless(faults0,x,pattern315)),x.generation<0&&x.uid&&typeof x.
uid=="string"&&isInt64(x.generation)&&(faults0=badInteger(faults0,"generation",x.generation,rule1414)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(
faults0,x,fields1514)}function clusterDataPlaneSpec5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern309.test(value0))&&(faults0=badText(faults0,key0,value0,rule319)):key0===
"clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig5(value0),key0)):key0==="gateway"?faults0=within(faults0,gatewaySpec14(
value0),key0):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef13(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,clusterObservabilityPlaneRef4(
value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields5612)}
function clusterScopedAgentConfig5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&
(key0==="clientCA"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedValueFrom5(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields3313)}function clusterScopedValueFrom5(x){if(isNoObject(x))return notAnObject(x);
let faults0=null;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="secretKeyRef"?faults0=within(faults0,clusterScopedSecretKeyReference5(value0),key0):
key0==="value"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return x.secretKeyRef==null==
(x.value==null)&&(faults0=notExactlyOne(faults0,x,branches349)),faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields5711)}function clusterScopedSecretKeyReference5(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="name"?value0!==null&&(present0++,
typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="key"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,
key0,value0,"string"))):key0==="namespace"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,
key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===3?null:settle(faults0,x,fields5810)}function clusterObservabilityPlaneRef4(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!=="ClusterObserv\
abilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule596)):key0==="name"?value0!==null&&(present0++,(typeof value0!="string"||value0.length<1||longer(value0,
63)||!pattern309.test(value0))&&(faults0=badText(faults0,key0,value0,rule814))):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(
x)===plain&&present0===1?null:settle(faults0,x,fields445)}function clusterDataPlaneStatus5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1115));else if(key0==="conditi\
ons")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition14(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus7(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields454)}function workflowPlane2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,
key0,value0,rule014))):key0==="kind"?value0!==null&&(present0++,value0!=="WorkflowPlane"&&(faults0=notAllowed(faults0,key0,value0,rule606))):key0==="metadata"?value0!==
null&&(present0++,faults0=within(faults0,objectMeta14(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,workflowPlaneSpec2(value0),
key0)):key0==="status"?value0!==null&&(faults0=within(faults0,workflowPlaneStatus2(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields216)}function workflowPlaneSpec2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern309.test(value0))&&(faults0=
badText(faults0,key0,value0,rule319)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig9(value0),key0)):key0==="secretS\
toreRef"?faults0=within(faults0,secretStoreRef13(value0),key0):key0==="observabilityPlaneRef"?faults0=within(faults0,observabilityPlaneRef4(value0),key0):faults0=
fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===1?null:settle(faults0,x,fields618)}function workflowPlaneStatus2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule1115));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition14(item0),index0)}faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus7(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields454)}function clusterWorkflowPlane2(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,
key0,value0,rule014))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterWorkflowPlane"&&(faults0=notAllowed(faults0,key0,value0,rule625))):key0==="meta\
data"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta13(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,
clusterWorkflowPlaneSpec2(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterWorkflowPlaneStatus2(value0),key0)):faults0=fault(faults0,
key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.metadata.name=="string"&&pattern554.test(
x.metadata.name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields216)}function clusterWorkflowPlaneSpec2(x){
if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="str\
ing"||longer(value0,63)||!pattern309.test(value0))&&(faults0=badText(faults0,key0,value0,rule319)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(
faults0,clusterScopedAgentConfig5(value0),key0)):key0==="secretStoreRef"?faults0=within(faults0,secretStoreRef13(value0),key0):key0==="observabilityPlaneRef"?faults0=
within(faults0,clusterObservabilityPlaneRef4(value0),key0):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&
present0===1?null:settle(faults0,x,fields618)}function clusterWorkflowPlaneStatus2(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){
let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1115));else if(key0==="conditi\
ons")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];
inner0=within(inner0,condition14(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus7(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields454)}function observabilityPlane10(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;
for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,
key0,value0,rule014))):key0==="kind"?value0!==null&&(present0++,value0!=="ObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule634))):key0==="metada\
ta"?value0!==null&&(present0++,faults0=within(faults0,objectMeta14(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,observabilityPlaneSpec10(
value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,observabilityPlaneStatus10(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===
null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields216)}function observabilityPlaneSpec10(x){if(isNoObject(x))return notAnObject(x);
let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern309.test(
value0))&&(faults0=badText(faults0,key0,value0,rule319)):key0==="clusterAgent"?value0!==null&&(present0++,faults0=within(faults0,clusterAgentConfig9(value0),key0)):
key0==="observerURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!="str\
ing"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="finOpsAgentURL"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(
faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields644)}function observabilityPlaneStatus10(x){
if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||
(faults0=badInteger(faults0,key0,value0,rule1115));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,
list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition14(item0),index0)}faults0=within(faults0,inner0,
key0)}else key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus7(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&
Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields454)}function clusterObservabilityPlane5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,
present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(
faults0,key0,value0,rule014))):key0==="kind"?value0!==null&&(present0++,value0!=="ClusterObservabilityPlane"&&(faults0=notAllowed(faults0,key0,value0,rule654))):
key0==="metadata"?value0!==null&&(present0++,faults0=within(faults0,clusterScopedObjectMeta13(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(
faults0,clusterObservabilityPlaneSpec5(value0),key0)):key0==="status"?value0!==null&&(faults0=within(faults0,clusterObservabilityPlaneStatus5(value0),key0)):faults0=
fault(faults0,key0,"unknown-field"))}let spec0=x.spec;return!isNoObject(spec0)&&!isNoObject(x.metadata)&&spec0.planeID==null&&!(typeof x.metadata.name=="string"&&
pattern554.test(x.metadata.name))&&(faults0=underived(faults0,"planeID")),faults0===null&&Object.getPrototypeOf(x)===plain&&present0===4?null:settle(faults0,x,fields216)}
function clusterObservabilityPlaneSpec5(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];value0!==void 0&&
(key0==="planeID"?(typeof value0!="string"||longer(value0,63)||!pattern309.test(value0))&&(faults0=badText(faults0,key0,value0,rule319)):key0==="clusterAgent"?value0!==
null&&(present0++,faults0=within(faults0,clusterScopedAgentConfig5(value0),key0)):key0==="observerURL"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=
wrong(faults0,key0,value0,"string"))):key0==="rcaAgentURL"?typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string")):key0==="finOpsAgentURL"?typeof value0!=
"string"&&(faults0=wrong(faults0,key0,value0,"string")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===
2?null:settle(faults0,x,fields664)}function clusterObservabilityPlaneStatus5(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(faults0,key0,value0,rule1115));else if(key0==="conditions")if(!Array.isArray(
value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=
within(inner0,condition14(item0),index0)}list0.length>1&&(inner0=repeated(inner0,list0,"type","a type that no other item has")),faults0=within(faults0,inner0,key0)}else
key0==="agentConnection"?faults0=within(faults0,agentConnectionStatus7(value0),key0):faults0=fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(
x)===plain?null:settle(faults0,x,fields454)}function environment14(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="apiVersion"?value0!==null&&(present0++,value0!=="openchoreo.dev/v1alpha1"&&(faults0=notAllowed(faults0,key0,value0,rule014))):key0==="\
kind"?value0!==null&&(present0++,value0!=="Environment"&&(faults0=notAllowed(faults0,key0,value0,rule674))):key0==="metadata"?value0!==null&&(present0++,faults0=
within(faults0,objectMeta14(value0),key0)):key0==="spec"?value0!==null&&(present0++,faults0=within(faults0,environmentSpec14(value0),key0)):key0==="status"?value0!==
null&&(faults0=within(faults0,environmentStatus14(value0),key0)):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===
plain&&present0===4?null:settle(faults0,x,fields216)}function environmentSpec14(x){if(isNoObject(x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];
value0!==void 0&&(key0==="dataPlaneRef"?faults0=within(faults0,dataPlaneRef4(value0),key0):key0==="gateway"?faults0=within(faults0,gatewaySpec14(value0),key0):key0===
"isProduction"?typeof value0!="boolean"&&(faults0=wrong(faults0,key0,value0,"boolean")):faults0=fault(faults0,key0,"unknown-field"))}return faults0===null&&Object.
getPrototypeOf(x)===plain?null:settle(faults0,x,fields683)}function dataPlaneRef4(x){if(isNoObject(x))return notAnObject(x);let faults0=null,present0=0;for(let key0 in x){
let value0=x[key0];value0!==void 0&&(key0==="kind"?value0!==null&&(present0++,value0!=="DataPlane"&&value0!=="ClusterDataPlane"&&(faults0=notAllowed(faults0,key0,
value0,rule693))):key0==="name"?value0!==null&&(present0++,typeof value0!="string"&&(faults0=wrong(faults0,key0,value0,"string"))):faults0=fault(faults0,key0,"u\
nknown-field"))}return faults0===null&&Object.getPrototypeOf(x)===plain&&present0===2?null:settle(faults0,x,fields702)}function environmentStatus14(x){if(isNoObject(
x))return notAnObject(x);let faults0=null;for(let key0 in x){let value0=x[key0];if(value0!==void 0)if(key0==="observedGeneration")isInt64(value0)||(faults0=badInteger(
faults0,key0,value0,rule1115));else if(key0==="conditions")if(!Array.isArray(value0))faults0=wrong(faults0,key0,value0,"array");else{let inner0=null,list0=value0;
for(let index0=0;index0<list0.length;index0++){let item0=list0[index0];inner0=within(inner0,condition14(item0),index0)}faults0=within(faults0,inner0,key0)}else faults0=
fault(faults0,key0,"unknown-field")}return faults0===null&&Object.getPrototypeOf(x)===plain?null:settle(faults0,x,fields713)}var validateDataPlane14=validatorOf(dataPlane14),isDataPlane14=guardOf(dataPlane14),assertDataPlane14=assertionOf(validateDataPlane14),validateClusterDataPlane5=validatorOf(
clusterDataPlane5),isClusterDataPlane5=guardOf(clusterDataPlane5),assertClusterDataPlane5=assertionOf(validateClusterDataPlane5),validateWorkflowPlane2=validatorOf(
workflowPlane2),isWorkflowPlane2=guardOf(workflowPlane2),assertWorkflowPlane2=assertionOf(validateWorkflowPlane2),validateClusterWorkflowPlane2=validatorOf(clusterWorkflowPlane2),
isClusterWorkflowPlane2=guardOf(clusterWorkflowPlane2),assertClusterWorkflowPlane2=assertionOf(validateClusterWorkflowPlane2),validateObservabilityPlane10=validatorOf(
observabilityPlane10),isObservabilityPlane10=guardOf(observabilityPlane10),assertObservabilityPlane10=assertionOf(validateObservabilityPlane10),validateClusterObservabilityPlane5=validatorOf(
clusterObservabilityPlane5),isClusterObservabilityPlane5=guardOf(clusterObservabilityPlane5),assertClusterObservabilityPlane5=assertionOf(validateClusterObservabilityPlane5),
validateEnvironment14=validatorOf(environment14),isEnvironment14=guardOf(environment14),assertEnvironment14=assertionOf(validateEnvironment14),kinds14={judges:{
DataPlane:dataPlane14,ClusterDataPlane:clusterDataPlane5,WorkflowPlane:workflowPlane2,ClusterWorkflowPlane:clusterWorkflowPlane2,ObservabilityPlane:observabilityPlane10,
ClusterObservabilityPlane:clusterObservabilityPlane5,Environment:environment14},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"\
ClusterWorkflowPlane"}},judgePlane14=judgeByKind(kinds14),validatePlane14=validatorOf(judgePlane14),withDefaults14=plane=>fillDefaults(plane,Object.hasOwn(defaults14,
plane?.kind)?defaults14[plane.kind]??{}:{}),updateRules14={judge:judgePlane14,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:withDefaults14},
validateUpdate14=updateValidatorOf(updateRules14);var releases=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],defaultRelease="\
v0.16",kinds15=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilit\
yPlane","Environment","Organization"],lines={"v0.3":v0_exports,"v0.4":v0_exports2,"v0.5":v0_exports2,"v0.6":v0_exports3,"v0.7":v0_exports4,"v0.8":v0_exports5,"v\
0.9":v0_exports6,"v0.10":v0_exports7,"v0.11":v0_exports7,"v0.12":v0_exports8,"v0.13":v0_exports9,"v0.14":v0_exports10,"v0.15":v0_exports11,"v0.16":v0_exports11,
"v0.17":v0_exports12,"v1.0":v1_exports,"v1.1":v1_exports2,"v1.2":v1_exports2};var GROUP="openchoreo.dev";function planesIn(value){return resourcesIn(value,"").filter(resource=>isPlane(resource.value))}function resourcesIn(value,pointer){return isRecord(
value)&&typeof value.kind=="string"&&value.kind.endsWith("List")&&Array.isArray(value.items)?value.items.flatMap((item,index)=>resourcesIn(item,`${pointer}/item\
s/${index}`)):[{pointer,value}]}function isPlane(value){if(!isRecord(value))return!1;let{apiVersion,kind}=value;if(typeof apiVersion!="string"||apiVersion==="")
return typeof kind=="string"&&kind.endsWith("Plane")&&kinds15.includes(kind);let group=apiVersion.split("/")[0]??"";return group!==GROUP?(group.endsWith(`.${GROUP}`)||
nearest(group,[GROUP])!==void 0)&&typeof kind=="string"&&kinds15.includes(kind):typeof kind!="string"||kind===""?!0:kinds15.includes(kind)||kind.endsWith("Plane")||
nearest(kind,kinds15)!==void 0}function isRelease(text2){return Object.hasOwn(lines,text2)}function planeValidatorOf(release){return lines[release].validatePlane}function detectReleases(input){
let verdicts=new Map;return releases.filter(release=>{let validate=planeValidatorOf(release),verdict=verdicts.get(validate)??validate(input).ok;return verdicts.
set(validate,verdict),verdict})}function spanOf(fitting){let runs=[];for(let release of fitting){let run=runs.at(-1),last=run?.at(-1);run&&last&&releases.indexOf(
release)===releases.indexOf(last)+1?run.push(release):runs.push([release])}return runs.map(run=>run.length>1?`${run[0]} to ${run.at(-1)}`:run[0]).join(" and ")}
function defaultsOf(release){return lines[release].withDefaults}var import_yaml4=__toESM(require_dist(),1);var import_yaml2=__toESM(require_dist(),1);var import_yaml=__toESM(require_dist(),1);var REASONS={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor is made of letters, digits, - and _",BAD_COLLECTION_TYPE:"\
a tag does not fit its value",BAD_DIRECTIVE:"a directive is neither %YAML 1.1 nor %TAG",BAD_DQ_ESCAPE:"an escape after \\ in double quotes is not one of YAML 1.1",
BAD_INDENT:"the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag stands before the indicator that it belongs after",BAD_SCALAR_START:"\
text that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its o\
wn",BLOCK_IN_FLOW:"a list of lines or a map of lines stands inside [] or {}",DUPLICATE_KEY:"a key is repeated",IMPOSSIBLE:"the indentation does not match that o\
f the lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here:\
 a colon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it holds more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not tex\
t",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
this does not belong here; look at the indentation, quotes and brackets before it"};function checkDialect(token,body,start,blame){let report=(offset,length,reason)=>blame(offset,offset+length,reason);function checkNode(node,flow){switch(node?.type){case"\
alias":NAME.test(node.source)||report(node.offset,node.source.length,REASONS.BAD_ALIAS);break;case"scalar":flow&&/^:|\?/.test(node.source)&&report(node.offset,node.
source.length,"text with a ? in it, or a : before it, needs quotes inside [] and {}");break;case"double-quoted-scalar":checkEscapes(node.source,node.offset);break;case"\
block-scalar":checkBlock(node),checkProperties(node.props);break;case"block-map":for(let item of node.items)checkItem(item,!1);for(let item of node.items)checkBlockKey(
item,node.indent);break;case"block-seq":for(let item of node.items)checkItem(item,!1);break;case"flow-collection":for(let item of node.items)checkItem(item,!0);
for(let item of node.items)checkFlowKey(item);break}}function checkItem({start:before,key,sep,value},flow){checkProperties(before),checkNode(key,flow),sep&&checkProperties(
sep),checkNode(value,flow)}function checkProperties(tokens){for(let token2 of tokens){token2.type==="anchor"&&!NAME.test(token2.source)&&report(token2.offset,token2.
source.length,REASONS.BAD_ALIAS);let{offset,type}=token2;type==="tag"&&(/[#%]/.test(token2.source)||/\S/.test(charAfter(token2)))&&report(offset,token2.source.length,
BAD_TAG)}}function charAfter({offset,source}){return body.charAt(offset-start+source.length)}function checkFlowKey({start:before,key,sep}){let colon=sep?.find(({
type})=>type==="map-value-ind");if(!colon||!key||before.some(({type})=>type==="explicit-key-ind"))return;let text2=body.slice(key.offset-start,colon.offset-start);
(text2.length>1024||text2.includes(`
`))&&report(key.offset,1,REASONS.MULTILINE_IMPLICIT_KEY),key.type==="scalar"&&/^:[,[\]{}]/.test(body.slice(colon.offset-start,colon.offset-start+2))&&report(colon.
offset,1,"a : inside [] and {} must be followed by a space")}function checkBlockKey({start:before,key,sep,value},indent){let colon=sep?.find(({type})=>type==="m\
ap-value-ind");if(!colon&&value&&report(value.offset,1,REASONS.UNEXPECTED_TOKEN),!colon||!key)return;let explicit=before.some(({type})=>type==="explicit-key-ind"),
separated=sep?.slice(0,sep.indexOf(colon)).some(({type})=>type==="newline");(explicit?colon.indent!==indent:separated)&&report(colon.offset,1,REASONS.MULTILINE_IMPLICIT_KEY)}
function checkEscapes(source,offset){for(let{0:escaped3,index}of source.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(escaped3==="\\/"||escaped3.length>
2)&&report(offset+index,escaped3.length,REASONS.BAD_DQ_ESCAPE)}function checkBlock({source,props,offset,indent:parent}){let header=props.reduce((length,prop)=>length+
("source"in prop?prop.source.length:0),0),explicit=/[1-9]/.exec(import_yaml.CST.stringify(props[0]??token))?.[0],indent=explicit===void 0?void 0:parent+Number(explicit);
for(let line=0;line<source.length;line=lineAfter(source,line)){let text2=line;for(;source[text2]===" ";)text2++;let spaces=text2-line;if(source[text2]==="	"&&(indent===
void 0||spaces<indent)){report(offset+header+text2,1,REASONS.TAB_AS_INDENT);return}source[text2]!==`
`&&source[text2]!=="\r"&&text2<source.length&&(indent??=spaces)}indent===0&&report(offset+header,1,"text after | or > must be indented")}checkProperties(token.start),
checkNode(token.value,!1)}var BAD_TAG="a tag holds a character that does not belong into it",NAME=/^[&*][\w-]+$/;function lineAfter(text2,at){let newline=text2.
indexOf(`
`,at);return newline===-1?text2.length:newline+1}function createBlame(){let first;return{blame:(start,end,reason)=>{(!first||start<first.start)&&(first={start,end:Math.max(end,start+1),reason})},first:()=>first}}
var MOST_LEVELS=200,TOO_DEEP=`it is nested deeper than ${MOST_LEVELS} levels`,MOST_LEXEMES=4e6,TOO_LARGE="it is too large";function createTabCheck(blame,indent){let line=0,first=!0,forbidden=!0,plain2=!1,block=!1,flow=0;return(lexeme,type,offset)=>{let tab=type==="space"&&forbidden&&
flow===0?lexeme.indexOf("	"):-1;tab!==-1&&!(plain2&&offset+tab-line>indent())&&blame(offset+tab,offset+tab+1,REASONS.TAB_AS_INDENT),type==="newline"?(line=offset+
lexeme.length,first=forbidden=!0):IGNORED.has(type)?type==="comment"&&(plain2=!1):(forbidden=type==="seq-item-ind"||type==="explicit-key-ind"||type==="map-value\
-ind"&&first,first&&=forbidden,plain2=type==="text"&&!block,block=type==="block-scalar-header"||block&&type!=="text",flow=type==="flow-error-end"?0:flow+(NESTING.
get(type)??0))}}var IGNORED=new Set(["space","comment","doc-mode","byte-order-mark"]),NESTING=new Map([["flow-map-start",1],["flow-seq-start",1],["flow-map-end",
-1],["flow-seq-end",-1]]);var OPTIONS={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function compose(body,start,lexer){let{
blame,first}=createBlame(),parser=new import_yaml2.Parser;parser.offset=start;let composer=createComposer(blame),checkTabs=createTabCheck(blame,()=>innermostIndent(
parser.stack)),document,lexemes=0,text2=!1;function take(tokens){for(let token of tokens)if(token.type==="error")blame(token.offset,token.offset+1,REASONS.UNEXPECTED_TOKEN);else{
if(document&&(token.type==="document"||token.type==="doc-end"))return endsWell(document,token);token.type==="directive"&&!DIRECTIVE.test(token.source)&&blame(token.
offset,token.offset+1,REASONS.BAD_DIRECTIVE),token.type==="document"&&(document=token,checkDialect(token,body,start,blame)),exhaust(composer.next(token))}return!first()}
function endsWell({value,start:start2},{type,offset}){return type==="doc-end"&&!value&&start2.length===0&&blame(offset,offset+3,REASONS.UNEXPECTED_TOKEN),!1}for(let lexeme of lexer.
lex(body)){let{offset}=parser,type=text2?"text":import_yaml2.CST.tokenType(lexeme);if(text2=type==="scalar",type&&!text2&&(checkTabs(lexeme,type,offset),checkBreaks(
lexeme,offset,blame)),parser.stack.length>MOST_LEVELS+2&&blame(offset,offset+1,TOO_DEEP),++lexemes>MOST_LEXEMES&&blame(start,start+1,TOO_LARGE),!take(parser.next(
lexeme)))break}document||take(parser.end());let[node]=composer.end(!0,start+body.length);for(let{pos,code}of node?.errors??[])blame(...pos,REASONS[code]);return{
node,fault:first()}}var DIRECTIVE=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/;function createComposer(blame){let composer=new import_yaml2.Composer(
OPTIONS);return Object.defineProperty(composer,"onError",{value:reportTo(blame)}),composer}function reportTo(blame){return(source,code,message,isWarning)=>{if(isWarning||
message.startsWith(SPACE_BEFORE_COMMENT))return;let[start,end]=typeof source=="number"?[source,source+1]:"offset"in source?[source.offset,source.offset+1]:source;
blame(start,end,REASONS[code])}}var SPACE_BEFORE_COMMENT="Comments must be separated";function innermostIndent(stack){let block=stack.findLast(token=>token.type===
"block-map"||token.type==="block-seq");return block&&"indent"in block?block.indent:-1}function checkBreaks(lexeme,offset,blame){let found=/^["']/.test(lexeme)?-1:
lexeme.search(/[\u2028\u2029]/);found!==-1&&blame(offset+found,offset+found+1,"a Unicode line separator stands outside of quotes")}function exhaust(iterable){for(let _ of iterable)
;}var import_yaml3=__toESM(require_dist(),1);function createLenientLexer(){let lexer=new import_yaml3.Lexer,continueScalar=lexer.continueScalar.bind(lexer),least=0,
quoted=!1;return Object.defineProperty(lexer,"indentNext",{get:()=>quoted||lexer.flowLevel>0?0:least,set:indent=>{least=indent}}),Object.defineProperty(lexer,"c\
ontinueScalar",{value:offset=>{quoted=/["']/.test(lexer.buffer[lexer.pos]??"");let end=continueScalar(offset);return quoted=!1,end}}),lexer}function parseYaml(text2,start,end){let lines2=text2.slice(start,end),forbidden=lines2.search(FORBIDDEN);if(forbidden!==-1)return fail({start:start+forbidden,end:start+
forbidden+1,reason:"YAML does not allow this character"});let body=(lines2.endsWith(`
`)?lines2:`${lines2}
`).replace(OTHER_BREAKS,`
`),{node,fault:fault2}=compose(body,start,new import_yaml4.Lexer);if(!fault2)return{node,fault:fault2};if(isLimit(fault2))return fail(fault2);let lenient=compose(
body,start,createLenientLexer());return lenient.fault?fail(fault2):lenient}function parseJson(text2,start,end){let{node,fault:fault2}=compose(text2.slice(start,
end),start,new import_yaml4.Lexer);return{node,fault:fault2&&isLimit(fault2)?fault2:void 0}}var FORBIDDEN=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,
OTHER_BREAKS=/\r(?!\n)|\u0085/g;function fail(fault2){return{node:void 0,fault:fault2}}function isLimit({reason}){return reason===TOO_DEEP||reason===TOO_LARGE}var import_yaml6=__toESM(require_dist(),1);var import_yaml5=__toESM(require_dist(),1);function resolveScalar(source,tag,plain2){if(tag===void 0)return plain2?resolvePlain(source):text(source);if(tag===`${YAML_ORG}binary`)return resolveBinary(source);
if(tag===`${YAML_ORG}timestamp`)return TIMESTAMP.test(source)&&isDay(source)?text(source):void 0;let expected=TYPES.get(tag);if(!expected)return text(source);let found=resolvePlain(
source);return expected==="float"&&found.type==="integer"?float(Number(found.value)):found.type===expected?found:void 0}var YAML_ORG="tag:yaml.org,2002:",TYPES=new Map(
[[`${YAML_ORG}int`,"integer"],[`${YAML_ORG}float`,"float"],[`${YAML_ORG}bool`,"boolean"],[`${YAML_ORG}null`,"null"]]),TIMESTAMP=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function isDay(timestamp){let[year=0,month=0,day=0]=timestamp.split(/[-Tt ]/,3).map(Number);return day<=new Date(Date.UTC(year,month,0)).getUTCDate()}function resolveBinary(source){
let base64=source.replace(/[\r\n]/g,"");if(!(base64.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)))return text(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(
Uint8Array.from(atob(base64),char=>char.charCodeAt(0))))}function resolvePlain(source){let named=NAMES.get(source);if(named)return named;let first=source.charAt(
0);if(first===".")return resolveFraction(source)??text(source);if(!/[-+0-9]/.test(first))return text(source);let digits=source.replaceAll("_","");return resolveInteger(
digits)??resolveFloat(digits)??text(source)}var NAMES=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(name=>[name,boolean(!0)]),
...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(name=>[name,boolean(!1)]),...["","~","null","Null","NULL"].map(name=>[name,{type:"null",
value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(name=>[name,float(Number.NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(name=>[name,float(Number.
POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(name=>[name,float(Number.NEGATIVE_INFINITY)])]);function text(value){return{type:"text",value,key:value}}function boolean(value){
return{type:"boolean",value,key:String(value)}}function float(value){return{type:"float",value,key:floatKey(value)}}function resolveFraction(source){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(source)||/_(?!\d)/.test(source))return;let value=Number(source.replaceAll("_",""));return Number.isFinite(value)?float(value):void 0}function resolveFloat(digits){
if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(digits))return;let value=Number(digits);return Number.isFinite(value)?float(value):void 0}function resolveInteger(digits){
let match=INTEGER.exec(digits);if(!match)return;let[,sign="",hex,octal,binary,decimal="0"]=match,magnitude=hex!==void 0?bits(hex,"0x",16):octal!==void 0?bits(octal,
"0o",22):binary!==void 0?bits(binary,"0b",64):bits(decimal,"",20);if(magnitude===void 0||magnitude>=2n**64n)return;let value=sign==="-"?-magnitude:magnitude;return value>=
-(2n**63n)&&value<2n**63n?{type:"integer",value:Number(value),key:String(value)}:sign===""?{type:"integer",value:Number(value),key:void 0}:void 0}var INTEGER=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;
function bits(digits,prefix,most){return digits.length<=most?BigInt(prefix+digits):void 0}function floatKey(value){let single=Math.fround(value);if(Number.isNaN(
single))return".nan";if(!Number.isFinite(single))return single>0?".inf":"-.inf";if(single===0)return Object.is(single,-0)?"-0":"0";let digits=1;for(;Math.fround(
Number(single.toPrecision(digits)))!==single;)digits++;let[mantissa,exponent]=single.toExponential(digits-1).split("e"),power=Number(exponent);return power>=-4&&
power<6?String(Number(single.toPrecision(digits))):`${mantissa}e${power<0?"-":"+"}${String(Math.abs(power)).padStart(2,"0")}`}function readValue(root){let reader=createReader();try{return{value:root?reader.build(root).value:null,repeated:reader.repeated,targets:reader.targets}}catch(error){
if(!(error instanceof Unreadable))throw error;let[start,end]=error.node.range??[0,0];return{start,end,reason:error.message}}}function keyText(key){return(0,import_yaml5.isScalar)(
key)?resolveNode(key)?.key:void 0}function isMerge(key){return(0,import_yaml5.isScalar)(key)&&key.source==="<<"&&(key.tag==="!"||key.tag===MERGE_TAG||!key.tag&&
key.type===import_yaml5.Scalar.PLAIN)}var MERGE_TAG="tag:yaml.org,2002:merge";function resolveNode(node){return resolveScalar(node.source??"",node.tag,node.type===
import_yaml5.Scalar.PLAIN)}var Unreadable=class extends Error{node;constructor(node,reason){super(reason),this.node=node}};function createReader(){let repeated2=[],
targets=new Map,anchors=new Map,finished=new Map,path=[],decoded=1,aliased=0;function build(node){if(decoded++,(0,import_yaml5.isAlias)(node))return follow(node);
if(remember(node),(0,import_yaml5.isScalar)(node))return buildScalar(node);let before=decoded,{value,levels,entries}=(0,import_yaml5.isMap)(node)?buildMap(node):
buildSequence(node);if(levels>MOST_LEVELS)throw new Unreadable(node,TOO_DEEP);let built={value,levels,size:decoded-before+1,...entries&&{entries}};return"anchor"in
node&&node.anchor!==void 0&&finished.set(node,built),built}function remember(node){"anchor"in node&&node.anchor!==void 0&&anchors.set(node.anchor,node)}function follow(alias){
let target=anchors.get(alias.source);if(!target)throw new Unreadable(alias,"it refers to an anchor that does not stand above it in the document");targets.set(alias,
target);let built=(0,import_yaml5.isScalar)(target)?buildScalar(target):finished.get(target);if(!built)throw new Unreadable(alias,"it refers to an anchor that i\
t is itself a part of");if(decoded+=built.size,aliased+=built.size,aliased>100&&decoded>1e3&&aliased/decoded>mostAliased(decoded))throw new Unreadable(alias,"it\
s aliases multiply it too much");return built}function buildScalar(node){let resolved=resolve(node);if(typeof resolved.value=="number"&&!Number.isFinite(resolved.
value))throw new Unreadable(node,"JSON has no infinity and no NaN");return{value:resolved.value,size:1,levels:0}}function buildSequence(node){let value=[],levels=0;
for(let item of(0,import_yaml5.isSeq)(node)?node.items:[]){path.push(value.length);let built=(0,import_yaml5.isNode)(item)?build(item):NOTHING;path.pop(),value.
push(built.value),levels=Math.max(levels,built.levels)}return{value,levels:levels+1}}function buildMap(map){let entries=new Map,levels=0;for(let pair of map.items){
if(!(0,import_yaml5.isNode)(pair.key))continue;if(isMerge(pair.key)){remember(pair.key),levels=Math.max(levels,merge((0,import_yaml5.isNode)(pair.value)?pair.value:
pair.key,entries));continue}let{id,key}=buildKey(pair.key);path.push(key);let built=(0,import_yaml5.isNode)(pair.value)?build(pair.value):NOTHING;entries.get(id)?.
own&&repeated2.push({path:[...path],key:pair.key,by:"key"}),path.pop(),levels=Math.max(levels,built.levels),entries.set(id,{key,value:built.value,own:pair.key})}
return{value:objectOf(entries),levels:levels+1,entries}}function buildKey(node){decoded++,remember(node),(0,import_yaml5.isAlias)(node)&&follow(node);let target=(0,import_yaml5.isAlias)(
node)?targets.get(node):node;if(!(0,import_yaml5.isScalar)(target))throw new Unreadable(node,"a list or a map is used as a key");let{type,key}=resolve(target);if(key===
void 0)throw new Unreadable(node,type==="null"?"null is used as a key":"a key is a number of more than 64 bits");return{id:`${type} ${key}`,key}}function merge(node,entries){
let sources=[],levels=0;for(let item of(0,import_yaml5.isSeq)(node)?node.items:[node]){let built=(0,import_yaml5.isNode)(item)&&!(0,import_yaml5.isScalar)(item)&&
!(0,import_yaml5.isSeq)(item)?build(item):void 0;if(!built?.entries)throw new Unreadable(node,"a merge (<<) takes a map or a list of maps");sources.unshift(built.
entries),levels=Math.max(levels,built.levels-1)}for(let[id,entry]of new Map(sources.flatMap(source=>[...source]))){let own=entries.get(id)?.own;own&&repeated2.push(
{path:[...path,entry.key],key:own,by:"merge"}),entries.set(id,{key:entry.key,value:entry.value})}return levels}return{build,repeated:repeated2,targets}}var NOTHING={
value:null,size:1,levels:0};function resolve(node){let resolved=resolveNode(node);if(!resolved)throw new Unreadable(node,"a value does not fit its tag");return resolved}
function mostAliased(decoded){return .99-.89*Math.min(1,Math.max(0,(decoded-4e5)/36e5))}function objectOf(entries){let object={};for(let{key,value}of entries.values())
key==="__proto__"?Object.defineProperty(object,key,{value,writable:!0,enumerable:!0,configurable:!0}):object[key]=value;return object}function createRanges(text2){let bom=text2.charCodeAt(0)===65279?1:0,lines2,position=offset=>{lines2??=linesOf(text2);let low=0,high=lines2.length-1;for(;low<high;){
let middle=low+high+1>>1;(lines2[middle]??0)<=offset?low=middle:high=middle-1}let column=offset-(lines2[low]??0)+1;return{line:low+1,column:low===0?Math.max(1,column-
bom):column,offset}};return(start,end)=>({start:position(Math.min(start,text2.length)),end:position(Math.min(end,text2.length))})}function linesOf(text2){let lines2=[
0];for(let match of text2.matchAll(/\r\n|[\r\n]/g))lines2.push(match.index+match[0].length);return lines2}function createLocator(text2,root,targets){let indexes=new Map;
function indexOf(map){let known=indexes.get(map);if(known)return known;let index=new Map;for(let{key,value}of map.items){if(!(0,import_yaml6.isNode)(key))continue;
let child2=(0,import_yaml6.isNode)(value)?value:void 0,name=keyText(behind(key));if(isMerge(key))for(let[merged,entry]of merges(child2))index.set(merged,entry);else
name!==void 0&&index.set(name,{key,value:child2})}return indexes.set(map,index),index}function merges(node){let target=behind(node);if((0,import_yaml6.isMap)(target))
return indexOf(target);let items=(0,import_yaml6.isSeq)(target)?target.items:[];return new Map(items.toReversed().flatMap(item=>(0,import_yaml6.isNode)(item)?[...merges(
item)]:[]))}function behind(node){return(0,import_yaml6.isAlias)(node)?targets.get(node):node}function child(node,name){let parent=behind(node);if((0,import_yaml6.isMap)(
parent))return indexOf(parent).get(name);let item=(0,import_yaml6.isSeq)(parent)&&/^(?:0|[1-9]\d*)$/.test(name)?parent.items[Number(name)]:void 0;return(0,import_yaml6.isNode)(
item)?{key:item,value:item}:void 0}return pointer=>{let step={key:root,value:root};for(let name of keysOf(pointer)){let next=child(step.value,name);if(!next)break;
step=next}let key=extentOf(text2,step.key);return{key,value:step.value?extentOf(text2,step.value):[key[1],key[1]]}}}function extentOf(text2,node){let start=node.
range?.[0]??0,last=node;for(;(0,import_yaml6.isCollection)(last)&&!last.flow;){let item=last.items.at(-1),next=(0,import_yaml6.isPair)(item)?item.value??item.key:
item;if(!(0,import_yaml6.isNode)(next))break;last=next}let end=last.range?.[1]??start;if((0,import_yaml6.isScalar)(last)&&last.type!==void 0&&BLOCK_SCALARS.has(
last.type))for(;BLANKS.has(text2.charAt(end-1));)end--;return[start,end]}var BLOCK_SCALARS=new Set([import_yaml6.Scalar.BLOCK_LITERAL,import_yaml6.Scalar.BLOCK_FOLDED]),
BLANKS=new Set([" ","	","\r",`
`]);function splitManifests(text2){let start=text2.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(text2.slice(start,start+4096)))return splitYaml(text2,start);let sections=[],
at=start;for(;;){let body2=skip(JSON_SPACE,text2,at);if(body2===text2.length)return sections;let section=readJson(text2,at,body2);if(!section)break;sections.push(
section),at=section.end}if(sections.length<2)return[...sections,...splitYaml(text2,skip(REST_OF_LINE,text2,at))];let body=skip(JSON_SPACE,text2,at);return[...sections,
{start:at,body,end:text2.length,fault:{start:body,end:body+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var JSON_SPACE=/[ \t\r\n]*/y,
REST_OF_LINE=/[^\S\n]*\n?/y;function skip(pattern,text2,at){return pattern.lastIndex=at,at+(pattern.exec(text2)?.[0].length??0)}function readJson(text2,start,body){
let extent=extentOfJson(text2,body);if(!extent)return;let{end,levels}=extent;if(levels>MOST_LEVELS)return{start,body,end,fault:{start:body,end:body+1,reason:TOO_DEEP}};
let finite=!0;try{let value=JSON.parse(text2.slice(body,end),(_,value2)=>(typeof value2=="number"&&!Number.isFinite(value2)&&(finite=!1),value2));if(finite)return{
start,body,end,json:{value}}}catch{return}return{start,body,end,fault:{start:body,end:body+1,reason:"a number in it is too large"}}}function extentOfJson(text2,start){
let open=0,levels=0;for(let at=start;at<text2.length;at++){let char=text2[at];if(char==='"'){let end=endOfString(text2,at);if(end===void 0)return;at=end-1}else char===
"{"||char==="["?levels=Math.max(levels,++open):char==="}"||char==="]"?open--:open===0&&(at=skip(JSON_WORD,text2,at)-1);if(open<=0)return{end:at+1,levels}}}var JSON_WORD=/[-+.\w]*/y;
function endOfString(text2,start){for(let at=start+1;at<text2.length;at++){if(text2[at]==='"')return at+1;text2[at]==="\\"&&at++}}function splitYaml(text2,start){
let sections=[],open={start,body:start},close=end=>{end>open.body&&sections.push({...open,end})},line=text2.startsWith("---",start)?start:nextSeparator(text2,start);
for(;line!==-1;line=nextSeparator(text2,line)){let newline=text2.indexOf(`
`,line),end=newline===-1?text2.length:newline+1,rest=text2.slice(line+3,end).trim();if(rest!==""&&!rest.startsWith("#")){if(open.fault)continue;close(line),open=
{start:line,body:line,fault:{start:line,end:line+3+rest.length,reason:"a line that begins with --- may hold a comment and nothing else"}}}else line>open.body&&!isPrologue(
text2.slice(open.body,line))&&(close(line),open={start:line,body:end})}return close(text2.length),sections}function nextSeparator(text2,from){let newline=text2.
indexOf(`
---`,from);return newline===-1?-1:newline+1}function isPrologue(lines2){return/^%/m.test(lines2)&&lines2.split(`
`).every(line=>/^\s*(?:#|$)|^%/.test(line))}function readManifests(text2){let rangeOf=createRanges(text2),documents=[],empty,start=0;for(let section of splitManifests(text2)){let document=readSection(text2,
{...section,start},rangeOf);if(document.value===null&&document.issues.length===0){empty??=document;continue}documents.push(document),start=section.end}return documents.
length>0?{documents}:{documents:[empty??readSection(text2,{start,body:start,end:text2.length},rangeOf)]}}function readSection(text2,section,rangeOf){let range=rangeOf(
section.start,section.end),{node,read}=parseSection(text2,section);if("reason"in read)return{value:void 0,issues:[syntaxIssue(read,rangeOf)],range,positionOf:()=>range,
keyOf:()=>range,node};let locate=node?.contents?createLocator(text2,node.contents,read.targets):void 0,place=(pointer,what)=>{let extent=locate?.(pointer)[what];
return extent?rangeOf(...extent):range};return{value:section.json?section.json.value:read.value,issues:read.repeated.map(repeated2=>duplicateIssue(repeated2,rangeOf)).
sort((a,b)=>a.range.start.offset-b.range.start.offset),range,positionOf:pointer=>place(pointer,"value"),keyOf:pointer=>place(pointer,"key"),node}}function parseSection(text2,{
body,end,json,fault:fault2}){if(fault2)return{node:void 0,read:fault2};try{let{node,fault:fault3}=json?parseJson(text2,body,end):parseYaml(text2,body,end);return{
node,read:fault3??readValue(node?.contents??null)}}catch(error){if(!(error instanceof RangeError))throw error;return{node:void 0,read:{start:body,end:body+1,reason:"\
it is too large or too deeply nested"}}}}function syntaxIssue({start,end,reason},rangeOf){let range=rangeOf(start,end);return{code:"yaml-syntax",path:"",field:"",
message:`this document cannot be read: ${reason} (line ${range.start.line}, column ${range.start.column})`,range}}function duplicateIssue({path,key,by},rangeOf){
let[start,end]=key.range??[0,0];return{code:"duplicate-key",path:path.map(name=>`/${String(name).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:path.
map((name,at)=>typeof name=="number"?`[${name}]`:at===0?name:`.${name}`).join(""),message:REPEATED[by],range:rangeOf(start,end)}}var REPEATED={key:"this key is \
in the map more than once, and the last one counts; keep one of them",merge:"the merge (<<) that follows has the same key and its value counts; put the merge fi\
rst"};var import_node_fs=require("fs"),import_node_path=require("path");function readFiles(paths,io){let files=[],faults=[],attempt=(path,read)=>{try{files.push({path,
text:read()})}catch(error){faults.push(`${path}: ${reasonOf(error)}`)}};for(let path of paths)if(path==="-")attempt("<stdin>",io.stdin);else for(let file of expand(
path,io,faults))attempt(file,()=>(0,import_node_fs.readFileSync)((0,import_node_path.resolve)(io.cwd,file),"utf8"));return{files,faults}}function expand(path,io,faults){
try{let full=(0,import_node_path.resolve)(io.cwd,path);return(0,import_node_fs.statSync)(full).isDirectory()?(0,import_node_fs.readdirSync)(full,{withFileTypes:!0}).
sort((a,b)=>a.name<b.name?-1:1).flatMap(entry=>{let inner=(0,import_node_path.join)(path,entry.name);return entry.isDirectory()?entry.name==="node_modules"||entry.
name===".git"?[]:expand(inner,io,faults):/\.(ya?ml|json)$/i.test(entry.name)?[inner]:[]}):[path]}catch(error){return faults.push(`${path}: ${reasonOf(error)}`),
[]}}var REASONS2={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ELOOP:"its symboli\
c links lead in a circle"};function reasonOf(error){let code=error instanceof Error&&"code"in error?String(error.code):"";return REASONS2[code]??(error instanceof
Error?error.message:String(error))}var import_node_util=require("util");var UsageError=class extends Error{name="UsageError"};function parse(args,options){try{let{values,positionals}=(0,import_node_util.parseArgs)({args:[...args],options,
allowPositionals:!0,strict:!0});return{values,positionals}}catch(error){let unknown=args.find(arg=>arg.startsWith("--")&&!Object.hasOwn(options,nameOf(arg)));if(unknown===
void 0)throw new UsageError(error instanceof Error?error.message:String(error));let suggestion=nearest(nameOf(unknown),Object.keys(options));throw new UsageError(
`there is no option --${nameOf(unknown)}${suggestion===void 0?"":`; did you mean --${suggestion}?`}`)}}var nameOf=arg=>arg.slice(2).split("=")[0]??"";function releaseFrom(text2){
if(text2===void 0)return defaultRelease;if(isRelease(text2))return text2;throw new UsageError(`there is no release ${text2}; it is one of ${releases.join(", ")}`)}var defaultHelp=`openchoreo-planes default FILE [--release RELEASE]

Prints the planes of a file as YAML with their defaults written out: what the API server would
write, planeID from the name, and the kinds and namespaces of references. Other resources are
printed as they are. - means standard input. Comments are not kept.

  --release RELEASE  the release whose defaults hold, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 printed, 1 a plane is not valid, nothing is printed, 2 wrong usage or no such file.
`;function defaultCommand(args,io){let{values,positionals}=parse(args,{release:{type:"string"},help:{type:"boolean"}});if(values.help)return io.stdout(defaultHelp),
EXIT.ok;let release=releaseFrom(values.release),[path,...others]=positionals;if(path===void 0||others.length>0)throw new UsageError("default needs one file, or \
- for standard input");let{files,faults}=readFiles([path],io);for(let fault2 of faults)io.stderr(`openchoreo-planes: ${fault2}
`);if(faults.length>0)return EXIT.failure;let{texts,mistakes}=filled(files[0]?.text??"",path,release);for(let mistake of mistakes)io.stderr(`${mistake}
`);return mistakes.length>0?EXIT.findings:(io.stdout(texts.join(`---
`)),EXIT.ok)}function filled(text2,path,release){let mistakes=[],texts=[];for(let document of readManifests(text2).documents){for(let{range,...issue}of document.
issues)mistakes.push(`${path}:${range.start.line}: ${formatIssue(issue)}`);let resources=planesIn(document.value);for(let{value,pointer}of resources){let result=planeValidatorOf(
release)(value);if(!result.ok)for(let issue of result.issues){let{line}=document.positionOf(pointer+issue.path).start;mistakes.push(`${path}:${line}: ${formatIssue(
issue)}`)}}if(mistakes.length>0)continue;let planes=new Map(resources.map(({value})=>[value,defaultsOf(release)(value)]));texts.push((0,import_yaml7.stringify)(
replaced(document.value,planes),{aliasDuplicateObjects:!1,lineWidth:0}))}return{texts,mistakes}}function replaced(value,planes){return planes.has(value)?planes.
get(value):Array.isArray(value)?value.map(item=>replaced(item,planes)):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([
key,inner])=>[key,replaced(inner,planes)]))}var WARNINGS=new Set(["null-value"]);function severityOf(code){return WARNINGS.has(code)?"warning":"error"}function lintReport(files,{release=defaultRelease}={}){let reports=files.map(file=>lintFile(file,release));return{findings:reports.flatMap(({findings})=>findings),
planes:reports.reduce((sum,{planes})=>sum+planes,0),filesWithPlanes:reports.filter(({planes})=>planes>0).length,fits:reports.flatMap(({fits})=>fits)}}function lintFile({
path,text:text2},release){let findings=[],fits=[],planes=0;for(let document of readManifests(text2).documents){let resources=planesIn(document.value);if(planes+=
resources.length,document.issues.some(({code})=>code==="yaml-syntax")||resources.length>0)for(let issue of document.issues)findings.push({...issue,file:path,severity:severityOf(
issue.code)});for(let resource of resources){let found=judge(resource,document,path,release);findings.push(...found);let fit=found.some(({severity})=>severity===
"error")?fitOf(resource,document,path):void 0;fit&&fits.push(fit)}}return{findings:findings.sort(byPlace),planes,fits}}function judge({value,pointer},document,file,release){
let result=planeValidatorOf(release)(value);return result.ok?[]:result.issues.map(issue=>{let path=pointer+issue.path,range=issue.code==="unknown-field"?document.
keyOf(path):document.positionOf(path);return{...issue,path,file,severity:severityOf(issue.code),range}})}function fitOf({value,pointer},document,file){let fitting=detectReleases(
value),newest=fitting.at(-1);return newest&&{file,line:document.positionOf(pointer).start.line,span:spanOf(fitting),release:newest}}var byPlace=(a,b)=>a.range.start.
offset-b.range.start.offset;function human({findings,planes,filesWithPlanes,fits},files){let hints=fits.map(({file,line,span,release})=>`${file}:${line}: fits ${span}: lint it with --relea\
se ${release}`);return[...findings.map(findingLine),...hints,closingLine(),""].join(`
`);function closingLine(){let errors=findings.filter(({severity})=>severity==="error").length,warnings=findings.length-errors,looked=`${count(files,"file")}, ${filesWithPlanes}\
 with OpenChoreo planes`;return planes===0&&findings.length===0?`${looked}: no plane found, nothing was checked`:`${looked}: ${count(planes,"plane")} checked; ${count(
errors,"error")}, ${count(warnings,"warning")}`}}function findingLine(finding){let{line,column}=finding.range.start;return`${finding.file}:${line}:${column}  ${finding.
severity}  ${finding.code}  ${formatIssue(finding)}`}var count=(number,noun)=>`${number} ${noun}${number===1?"":"s"}`;var lintHelp=`openchoreo-planes lint PATHS... [--release RELEASE]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE  the release whose contract holds, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 no errors, 1 errors, 2 a path that cannot be read, or wrong usage.
`;function lintCommand(args,io){let{values,positionals}=parse(args,{release:{type:"string"},help:{type:"boolean"}});if(values.help)return io.stdout(lintHelp),EXIT.
ok;let release=releaseFrom(values.release);if(positionals.length===0)throw new UsageError("lint needs files or directories, or - for standard input");let{files,
faults}=readFiles(positionals,io),report=lintReport(files,{release});io.stdout(human(report,files.length));for(let fault2 of faults)io.stderr(`openchoreo-planes\
: ${fault2}
`);return faults.length>0?EXIT.failure:report.findings.some(({severity})=>severity==="error")?EXIT.findings:EXIT.ok}var version="0.1.0";var HELP=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,COMMANDS={lint:lintCommand,default:defaultCommand};function main(argv,io){let[name,...args]=argv;try{if(name===void 0||name==="--help"||name==="-h"||name==="h\
elp")return io.stdout(HELP),name===void 0?EXIT.failure:EXIT.ok;if(name==="--version"||name==="-v")return io.stdout(`${version}
`),EXIT.ok;let command=Object.hasOwn(COMMANDS,name)?COMMANDS[name]:void 0;if(command)return command(args,io);let suggestion=nearest(name,Object.keys(COMMANDS));
throw new UsageError(`there is no command ${name}${suggestion===void 0?"":`; did you mean ${suggestion}?`}`)}catch(error){if(!(error instanceof UsageError))throw error;
return io.stderr(`openchoreo-planes: ${error.message}
Run openchoreo-planes ${Object.hasOwn(COMMANDS,name??"")?`${name} `:""}--help to see how it is used.
`),EXIT.failure}}function write(descriptor,text2){let rest=Buffer.from(text2);for(;rest.length>0;)try{rest=rest.subarray((0,import_node_fs2.writeSync)(descriptor,rest))}catch(error){
let code=error instanceof Error&&"code"in error?error.code:void 0;if(code==="EPIPE"&&process.exit(process.exitCode),code!=="EAGAIN")throw error}}try{process.exitCode=
main(process.argv.slice(2),{stdout:text2=>write(1,text2),stderr:text2=>write(2,text2),stdin:()=>(0,import_node_fs2.readFileSync)(0,"utf8"),cwd:process.cwd()})}catch(error){
write(2,`openchoreo-planes: a fault of this program, please report it: ${error instanceof Error?error.stack:String(error)}
`),process.exitCode=EXIT.failure}
